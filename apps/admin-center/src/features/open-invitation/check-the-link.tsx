import { Mono, SimulatorNote } from "@countersign/ui";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { useAdminCenter } from "../../admin-center.ts";
import { useWords } from "../../words.ts";
import { type Part, PARTS, type ReadParts, readParts } from "./read-parts.ts";

const useStyles = makeStyles({
  check: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  note: { alignSelf: "stretch" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  cell: { padding: "3px 8px 3px 0", textAlign: "left", verticalAlign: "top" },
  part: { width: "9.5em" },
  verdict: { width: "9em" },
  wrong: { fontWeight: tokens.fontWeightSemibold },
});

/** What our parser read in the address, part by part. */
export function CheckTheLink({ wrongPart }: { readonly wrongPart: Part | null }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { link } = useAdminCenter();
  const [isOpen, setIsOpen] = useState(false);
  const panelId = useId();
  return (
    <div className={styles.check}>
      <Button aria-expanded={isOpen} aria-controls={panelId} onClick={() => setIsOpen(!isOpen)}>
        {t("linkProblem.check")}
      </Button>
      <div id={panelId} className={styles.note} hidden={!isOpen}>
        <SimulatorNote>
          <PartsTable parts={readParts(link.address())} wrongPart={wrongPart} />
        </SimulatorNote>
      </div>
    </div>
  );
}

interface PartsTableProps {
  readonly parts: ReadParts;
  readonly wrongPart: Part | null;
}

function PartsTable({ parts, wrongPart }: PartsTableProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <table className={styles.table}>
      <caption className={styles.cell}>{t("broken.whatWeRead")}</caption>
      <colgroup>
        <col className={styles.part} />
        <col />
        <col className={styles.verdict} />
      </colgroup>
      <thead>
        <tr>
          {(["broken.part", "broken.value", "broken.verdict"] as const).map((key) => (
            <th key={key} scope="col" className={styles.cell}>
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PARTS.map((part) => (
          <PartRow key={part} part={part} value={parts[part]} isWrong={part === wrongPart} />
        ))}
      </tbody>
    </table>
  );
}

interface PartRowProps {
  readonly part: Part;
  readonly value: string | null;
  readonly isWrong: boolean;
}

function PartRow({ part, value, isWrong }: PartRowProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const verdict = value === null ? "broken.partMissing" : "broken.partOk";
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {part === "route" ? t("broken.end") : <Mono>{part}</Mono>}
      </th>
      <td className={styles.cell}>{value !== null && <Mono>{value}</Mono>}</td>
      <td className={styles.cell}>
        {isWrong ? (
          <strong className={styles.wrong}>
            {t(value === null ? "broken.partMissing" : "broken.partWrong")}
          </strong>
        ) : (
          t(verdict)
        )}
      </td>
    </tr>
  );
}
