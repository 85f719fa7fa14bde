import type { MailLocale } from "@countersign/i18n";
import { Label, makeStyles, Select } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { useWords } from "../../words.ts";

const LANGUAGES = ["en", "pl"] as const satisfies readonly MailLocale[];

const useStyles = makeStyles({
  choice: { display: "inline-flex", alignItems: "center", gap: "6px" },
});

export type MailLanguageProps = {
  readonly locale: MailLocale;
  readonly onChoose: (locale: MailLocale) => void;
};

/** The customer may read another language than the one who writes. The real console writes in its own alone. */
export function MailLanguage({ locale, onChoose }: MailLanguageProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  return (
    <span className={styles.choice}>
      <Label htmlFor={id} size="small">
        {t("invite.mailLanguage")}
      </Label>
      <Select
        id={id}
        size="small"
        value={locale}
        onChange={(_, { value }) => {
          const chosen = LANGUAGES.find((language) => language === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {t(`language.${language}`)}
          </option>
        ))}
      </Select>
    </span>
  );
}
