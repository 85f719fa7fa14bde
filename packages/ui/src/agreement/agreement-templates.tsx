import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import type { ReactElement } from "react";
import { MessageBar } from "../refusal/message-bar.tsx";
import { Card, Stack } from "../surface/card.tsx";
import { useSharedWords } from "../words/shared-words.ts";
import { AgreementTextBody, type AgreementTextBodyProps } from "./agreement-text-body.tsx";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px 12px" },
  choice: {
    flex: "1 1 180px",
    gridTemplateColumns: "minmax(0, 1fr)",
    minWidth: 0,
    maxWidth: "320px",
  },
});

/** What names a template: where a part is missing, the sandbox chooses. */
export interface TemplateChoice {
  readonly country: string;
  readonly language?: string;
  readonly version?: string;
}

export interface AgreementTemplatesProps {
  readonly template: {
    readonly countries: readonly {
      readonly country: string;
      readonly languages: readonly string[];
    }[];
    readonly country: string;
    readonly language: string;
    /** Newest first. */
    readonly texts: readonly { readonly version: string }[];
    readonly words: AgreementTextBodyProps["words"];
  };
  /** The customer for whom the template is wanted, where there is one. */
  readonly wantedFor?: { readonly companyName: string; readonly country: string };
  /** Where the PDF of the shown text is. */
  readonly documentHref: string;
  readonly onChoose: (choice: TemplateChoice) => void;
}

/** S6: the agreement of a country in one of its languages, to read and to take along. */
export function AgreementTemplates(props: AgreementTemplatesProps): ReactElement {
  const { template, wantedFor, documentHref, onChoose } = props;
  const styles = useStyles();
  const { t } = useSharedWords();
  const { country, language, words } = template;
  return (
    <Stack>
      <div className={styles.choices}>
        <CountryChoice {...props} />
        <LanguageChoice {...props} />
        <VersionChoice {...props} />
        <Button
          as="a"
          appearance="primary"
          href={documentHref}
          download
          icon={<ArrowDownloadRegular />}
        >
          {t("templates.download")}
        </Button>
      </div>
      {wantedFor !== undefined && wantedFor.country !== country && (
        <OtherCountry wantedFor={wantedFor} country={country} onChoose={onChoose} />
      )}
      <Card title={words.title}>
        <AgreementTextBody words={words} country={country} realLanguage={language} />
      </Card>
    </Stack>
  );
}

/** The template of another country is not the one that this customer accepts. */
function OtherCountry({
  wantedFor,
  country,
  onChoose,
}: Required<Pick<AgreementTemplatesProps, "wantedFor" | "onChoose">> & {
  readonly country: string;
}): ReactElement {
  const { t, formats } = useSharedWords();
  const own = formats.country(wantedFor.country);
  return (
    <MessageBar
      intent="warning"
      announced="politely"
      title={t("templates.otherCountry", {
        company: wantedFor.companyName,
        own,
        shown: formats.country(country),
      })}
      actions={
        <Button onClick={() => onChoose({ country: wantedFor.country })}>
          {t("templates.showOwn", { own })}
        </Button>
      }
    />
  );
}

function CountryChoice({ template, onChoose }: AgreementTemplatesProps): ReactElement {
  const styles = useStyles();
  const { t, formats, locale } = useSharedWords();
  const named = template.countries
    .map(({ country }) => ({ country, name: formats.country(country) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale === "pl" ? "pl" : "en"));
  return (
    <Field label={t("field.country")} className={styles.choice}>
      <Select value={template.country} onChange={(_, { value }) => onChoose({ country: value })}>
        {named.map(({ country, name }) => (
          <option key={country} value={country}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function LanguageChoice({ template, onChoose }: AgreementTemplatesProps): ReactElement {
  const styles = useStyles();
  const { t, formats } = useSharedWords();
  const { country, countries, language } = template;
  const languages = countries.find((each) => each.country === country)?.languages ?? [language];
  return (
    <Field label={t("templates.language")} className={styles.choice}>
      <Select value={language} onChange={(_, { value }) => onChoose({ country, language: value })}>
        {languages.map((each) => (
          <option key={each} value={each}>
            {formats.language(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function VersionChoice({ template, onChoose }: AgreementTemplatesProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const { country, language, texts, words } = template;
  return (
    <Field label={t("templates.version")} className={styles.choice}>
      <Select
        value={words.text.version}
        onChange={(_, { value }) => onChoose({ country, language, version: value })}
      >
        {texts.map(({ version }, place) => (
          <option key={version} value={version}>
            {place === 0 ? t("templates.newest", { version }) : version}
          </option>
        ))}
      </Select>
    </Field>
  );
}
