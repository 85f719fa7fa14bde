import { Button, makeStyles, tokens, type ButtonProps } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useRef, type ReactElement } from "react";
import { useAnnounce } from "../root/announcer.tsx";
import { useSharedWords } from "../words/shared-words.ts";
import { useCopy } from "./use-copy.ts";

const useStyles = makeStyles({
  copy: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  note: { fontSize: "12px", lineHeight: "16px" },
  text: {
    flexBasis: "100%",
    minWidth: "200px",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "4px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "16px",
  },
});

export interface CopyButtonProps {
  readonly text: string;
  /** Where the text already stands on the page; without it a field with the text opens where copying is refused. */
  readonly source?: () => HTMLElement | null;
  /** Its words instead of "Copy". */
  readonly label?: string;
  /** Names what is copied where several buttons stand on one page. */
  readonly subject?: string;
  /** The text was put on the clipboard, or selected for it. */
  readonly onCopied?: () => void;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly size?: NonNullable<ButtonProps["size"]>;
  readonly className?: string;
}

/** Copies; says "Copied" for two seconds, or selects the text and says which keys. */
export function CopyButton({
  text,
  source,
  label,
  subject,
  onCopied,
  appearance = "secondary",
  size = "medium",
  className,
}: CopyButtonProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const { outcome, keys, copy } = useCopy();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const isSelected = outcome === "selected";
  useEffect(() => {
    if (outcome === "copied") announce(t("copy.copied"));
    if (outcome === "selected") announce(t("copy.selected", { keys }));
  }, [outcome, announce, t, keys]);
  useEffect(() => {
    if (isSelected && source === undefined) field.current?.select();
  }, [isSelected, source]);
  const says = outcome === "copied" ? t("copy.copied") : (label ?? t("action.copy"));
  const press = async (): Promise<void> => {
    await copy(text, source ?? (() => field.current));
    onCopied?.();
  };
  return (
    <span className={styles.copy}>
      <Button
        appearance={appearance}
        size={size}
        className={className}
        icon={outcome === "copied" ? <CheckmarkRegular /> : <CopyRegular />}
        {...(subject !== undefined && { "aria-label": t("copy.labelFor", { says, subject }) })}
        onClick={() => void press()}
      >
        {says}
      </Button>
      {isSelected && <span className={styles.note}>{t("copy.pressKeys", { keys })}</span>}
      {isSelected && source === undefined && (
        <input
          ref={field}
          className={styles.text}
          readOnly
          value={text}
          aria-label={t("copy.text")}
        />
      )}
    </span>
  );
}
