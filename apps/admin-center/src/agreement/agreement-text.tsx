import type { AgreementTextView, OfferedText } from "@countersign/endpoints";
import { Mono, SimulatorNote } from "@countersign/ui";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words.ts";

const useStyles = makeStyles({
  text: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    maxWidth: "68ch",
    lineHeight: "20px",
  },
  version: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "16px" },
  heading: { fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  section: { display: "flex", flexDirection: "column", gap: "6px" },
});

export interface AgreementTextProps {
  readonly words: AgreementTextView;
  readonly country: OfferedText["country"];
  /** The language in which the vendor publishes the text for this country. */
  readonly realLanguage: OfferedText["realLanguage"];
}

/** A published text, section by section, with what identifies it. */
export function AgreementTextBody({
  words,
  country,
  realLanguage,
}: AgreementTextProps): ReactElement {
  const styles = useStyles();
  const { t, rich, formats } = useWords();
  const { text, notice, sections } = words;
  const language = formats.language(text.language);
  return (
    <div className={styles.text}>
      <div className={styles.version}>
        <p>
          {t("agreement.versionLine", {
            version: text.version,
            language,
            country: formats.country(country),
          })}
        </p>
        <p>
          {rich(
            "agreement.hashLine",
            { code: (hash) => <Mono>{hash}</Mono> },
            { hash: text.hash.slice(0, 12) },
          )}
        </p>
      </div>
      <SimulatorNote>
        <p>{notice}</p>
        {realLanguage !== text.language && (
          <p>
            {t("agreement.realLanguage", {
              country: formats.country(country),
              language: formats.language(realLanguage),
            })}
          </p>
        )}
      </SimulatorNote>
      <div lang={text.language} className={styles.text}>
        {sections.map(({ heading, paragraphs }) => (
          <section key={heading} className={styles.section}>
            <h3 className={styles.heading}>{heading}</h3>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
