import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement, ReactNode } from "react";

/** Never by colour alone: every intent has its icon, and the words say it too. */
export type Intent = "info" | "success" | "warning" | "error";

const icons = {
  info: InfoFilled,
  success: CheckmarkCircleFilled,
  warning: WarningFilled,
  error: ErrorCircleFilled,
} as const;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "10px",
    padding: "9px 12px 9px 11px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "3px",
    borderRadius: "3px 6px 6px 3px",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: "14px",
    lineHeight: "20px",
  },
  icon: { flexShrink: 0, marginTop: "2px", fontSize: "16px" },
  info: { borderLeftColor: tokens.colorNeutralForeground3 },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  success: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  content: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "4px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "6px" },
});

export interface MessageBarProps {
  readonly intent: Intent;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** At once for the answer to the person's own act, politely for news, not at all for what stood there from the start. */
  readonly announced?: "atOnce" | "politely";
  readonly className?: string;
}

const roles = { atOnce: "alert", politely: "status" } as const;

/** A sentence with a coloured bar and an icon. */
export function MessageBar({
  intent,
  title,
  children,
  actions,
  announced,
  className,
}: MessageBarProps): ReactElement {
  const styles = useStyles();
  const Icon = icons[intent];
  return (
    <div
      role={announced === undefined ? undefined : roles[announced]}
      className={mergeClasses(styles.bar, styles[intent], className)}
    >
      <Icon aria-hidden="true" className={mergeClasses(styles.icon, styles[`${intent}Icon`])} />
      <div className={styles.content}>
        <div className={styles.title}>{title}</div>
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
