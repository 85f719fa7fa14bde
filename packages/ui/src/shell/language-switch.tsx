import { locales, type Locale } from "@countersign/i18n";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStageNews } from "../pane/stage-news.ts";
import { useLocale } from "../root/locale-store.ts";
import { useSharedWords } from "../words/shared-words.ts";

const useStyles = makeStyles({
  group: { display: "inline-flex", gap: "2px", minWidth: 0, margin: 0, padding: 0, border: "0" },
  choice: {
    height: "28px",
    paddingInline: "8px",
    border: "0",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontSize: "12px",
    cursor: "pointer",
    opacity: 0.85,
    ":hover": { opacity: 1, textDecorationLine: "underline" },
    ":focus-visible": { outline: "2px solid currentcolor", outlineOffset: "-2px" },
  },
  chosen: {
    opacity: 1,
    fontWeight: 600,
    textDecorationLine: "underline",
    textUnderlineOffset: "4px",
  },
});

export interface LanguageSwitchProps {
  /** `EN · PL`, where room is short. */
  readonly isShort?: boolean;
}

/** English · Polski. In a pane the stage has one for both. The pseudo-language is offered in development and to whoever already uses it. */
export function LanguageSwitch({ isShort = false }: LanguageSwitchProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useSharedWords();
  const { locale, setLocale } = useLocale();
  const hasStage = useStageNews() !== null;
  if (hasStage) return null;
  const offered = locales.filter((choice) => choice !== "qps" || locale === "qps");
  return (
    <fieldset className={styles.group} aria-label={t("language.label")}>
      {offered.map((choice: Locale) => (
        <button
          key={choice}
          type="button"
          lang={choice === "qps" ? undefined : choice}
          className={mergeClasses(styles.choice, choice === locale && styles.chosen)}
          aria-pressed={choice === locale}
          aria-label={isShort ? `${choice.toUpperCase()}, ${t(`language.${choice}`)}` : undefined}
          onClick={() => setLocale(choice)}
        >
          {isShort ? choice.toUpperCase() : t(`language.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}
