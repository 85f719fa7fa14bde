import { Field, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode, type SubmitEvent } from "react";
import { SimulatorNote } from "../simulator/simulator-note.tsx";
import { useSharedWords } from "../words/shared-words.ts";

export interface Correspondent {
  readonly personId: string;
  /** Name, role and organisation. */
  readonly label: string;
}

export interface LetterDraft {
  readonly subject: string;
  readonly body: string;
}

const LINES = 14;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  subject: { fontSize: "14px", lineHeight: "20px", overflowWrap: "anywhere" },
  term: { color: tokens.colorNeutralForeground2 },
  // A long name is cut by its box, which is no wider than the others.
  to: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { textOverflow: "ellipsis" } },
  text: { "& textarea": { maxHeight: "none" } },
});

export interface LetterFormProps {
  readonly id: string;
  readonly recipients: readonly Correspondent[];
  readonly draft: LetterDraft;
  readonly problem: ReactNode;
  readonly onSend: (to: string, body: string) => void;
}

/** To whom, about what, and the text, which may be changed before it goes. */
export function LetterForm({
  id,
  recipients,
  draft,
  problem,
  onSend,
}: LetterFormProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const [to, setTo] = useState(recipients[0]?.personId ?? "");
  const [body, setBody] = useState(draft.body);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    onSend(to, body);
  };
  return (
    <form id={id} className={styles.form} onSubmit={send}>
      {problem}
      <Field className={styles.to} label={t("letter.to")}>
        <Select value={to} onChange={(_, { value }) => setTo(value)}>
          {recipients.map(({ personId, label }) => (
            <option key={personId} value={personId}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.subject}>
        <span className={styles.term}>{t("letter.subject")}:</span> {draft.subject}
      </p>
      <Field label={t("letter.text")}>
        <Textarea
          className={styles.text}
          rows={LINES}
          resize="vertical"
          value={body}
          onChange={(_, { value }) => setBody(value)}
        />
      </Field>
      <SimulatorNote>{t("letter.stays")}</SimulatorNote>
    </form>
  );
}
