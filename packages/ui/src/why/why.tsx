import { makeStyles } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Explanation } from "./explanation.ts";
import { WhyButton } from "./why-button.tsx";
import { WhyPanel } from "./why-panel.tsx";

const useStyles = makeStyles({
  why: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
  panel: { alignSelf: "stretch" },
});

export interface WhyProps {
  readonly explanation: Explanation;
  readonly subject?: string;
  /** Open in free play, folded in lessons until the hint. */
  readonly isOpenAtFirst?: boolean;
}

/** "Why?" with its panel below. */
export function Why({ explanation, subject, isOpenAtFirst = false }: WhyProps): ReactElement {
  const styles = useStyles();
  const panelId = useId();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <div className={styles.why}>
      <WhyButton
        isOpen={isOpen}
        controls={panelId}
        subject={subject}
        onToggle={() => setIsOpen((open) => !open)}
      />
      <div className={styles.panel} hidden={!isOpen}>
        <WhyPanel id={panelId} explanation={explanation} />
      </div>
    </div>
  );
}
