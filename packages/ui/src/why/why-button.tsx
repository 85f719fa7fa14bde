import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { Mark } from "../brand/mark.tsx";
import { ink } from "../theme/colours.ts";
import { useSharedWords } from "../words/shared-words.ts";

const useStyles = makeStyles({
  button: {
    display: "inline-flex",
    alignItems: "center",
    gap: "5px",
    height: "24px",
    paddingInline: "7px",
    border: `1px dashed ${ink.simulatorLine}`,
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (max-width: 479px)": { height: "32px" },
  },
});

export interface WhyButtonProps {
  readonly isOpen: boolean;
  /** The id of the panel. */
  readonly controls: string;
  readonly onToggle: () => void;
  /** Names what is asked about where several "Why?" stand on one page. */
  readonly subject?: string | undefined;
  readonly className?: string;
}

/** Opens and closes an explanation. Ours, so dashed. */
export function WhyButton({
  isOpen,
  controls,
  onToggle,
  subject,
  className,
}: WhyButtonProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, className)}
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-label={subject === undefined ? undefined : t("why.labelFor", { subject })}
      title={t("simulator.tooltip")}
      onClick={onToggle}
    >
      <Mark size={12} />
      {t("why.label")}
      <Chevron aria-hidden="true" />
    </button>
  );
}
