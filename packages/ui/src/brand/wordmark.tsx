import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSharedWords } from "../words/shared-words.ts";
import { Mark, type MarkProps } from "./mark.tsx";

const useStyles = makeStyles({
  wordmark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.01em",
    whiteSpace: "nowrap",
  },
});

/** The mark with the product's name. */
export function Wordmark({ size = 20, onDark = false }: MarkProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  return (
    <span className={styles.wordmark}>
      <Mark size={size} onDark={onDark} />
      {t("brand.name")}
    </span>
  );
}
