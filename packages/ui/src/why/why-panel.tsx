import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Landing } from "../landing/landing.tsx";
import { SimulatorNote } from "../simulator/simulator-note.tsx";
import { visuallyHidden } from "../theme/visually-hidden.ts";
import { useSharedWords } from "../words/shared-words.ts";
import type { Explanation, WhyFact } from "./explanation.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "16px",
    rowGap: "6px",
    "@media (max-width: 479px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: "0" },
  },
  term: {
    color: tokens.colorNeutralForeground2,
    "@media (max-width: 479px)": { marginTop: "6px" },
  },
  facts: { display: "flex", flexWrap: "wrap", gap: "2px 16px", padding: 0, listStyleType: "none" },
  fact: { display: "flex", gap: "6px" },
  dot: { fontSize: "10px" },
  words: visuallyHidden,
  action: { marginTop: "8px" },
});

export interface WhyPanelProps {
  readonly id?: string;
  readonly explanation: Explanation;
}

/** What we looked at, the rule, its source, who can fix it, and the button of who can. */
export function WhyPanel({ id, explanation }: WhyPanelProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const { facts, rule, source, whoCanCure, action } = explanation;
  return (
    <div id={id}>
      <SimulatorNote>
        <dl className={styles.list}>
          {facts.length > 0 && (
            <Entry term={t("why.lookedAt")}>
              <ul className={styles.facts}>
                {facts.map((fact) => (
                  <li key={fact.text}>
                    <Fact fact={fact} />
                  </li>
                ))}
              </ul>
            </Entry>
          )}
          <Entry term={t("why.rule")}>{rule}</Entry>
          <Entry term={t("why.source")}>{source}</Entry>
          {whoCanCure !== null && (
            <Entry term={t("why.cure")}>{whoCanCure ?? t("why.nobodyCanCure")}</Entry>
          )}
        </dl>
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </SimulatorNote>
    </div>
  );
}

function Entry({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

const FILLED = "●";
const HOLLOW = "○";

function Fact({ fact }: { readonly fact: WhyFact }): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const content = (
    <span className={styles.fact}>
      <span className={styles.dot} aria-hidden="true">
        {fact.holds ? FILLED : HOLLOW}
      </span>
      <span className={styles.words}>{t(fact.holds ? "why.factHolds" : "why.factFails")}</span>
      <span>{fact.text}</span>
    </span>
  );
  return fact.landingId === undefined ? content : <Landing id={fact.landingId}>{content}</Landing>;
}
