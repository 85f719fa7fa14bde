import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SimulatorNote } from "../simulator/simulator-note.tsx";
import { Mono } from "../surface/mono.tsx";
import { useSharedWords } from "../words/shared-words.ts";

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

export interface AgreementTextBodyProps {
  readonly words: {
    readonly text: { readonly version: string; readonly language: string; readonly hash: string };
    readonly title: string;
    readonly notice: string;
    readonly sections: readonly {
      readonly heading: string;
      readonly paragraphs: readonly string[];
    }[];
  };
  /** ISO code of the customer's country. */
  readonly country: string;
  /** The language in which the vendor publishes the text for this country. */
  readonly realLanguage: string;
}

/** A published text, section by section, with what identifies it. */
export function AgreementTextBody({
  words,
  country,
  realLanguage,
}: AgreementTextBodyProps): ReactElement {
  const styles = useStyles();
  const { t, rich, formats } = useSharedWords();
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
          {rich("agreement.hashLine", { code: (hash) => <Mono>{hash}</Mono> }, { hash: text.hash })}
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
