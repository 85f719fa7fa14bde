import { explainRefusal } from "@countersign/i18n";
import { MessageBar, RefusalBar } from "@countersign/ui";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import type { PlayProblem } from "./use-playing.ts";

const useStyles = makeStyles({
  place: {
    position: "absolute",
    zIndex: 3,
    top: "40px",
    insetInline: "12px",
    maxWidth: "480px",
    marginInline: "auto",
    boxShadow: tokens.shadow16,
  },
});

export interface NotPlayedProps {
  readonly problem: PlayProblem;
  readonly onClose: () => void;
}

/** Over a pane: the chosen person does not play there, and why; whoever played before still does. */
export function NotPlayed({ problem, onClose }: NotPlayedProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const close = (
    <Button size="small" onClick={onClose}>
      {words.t("action.close")}
    </Button>
  );
  return (
    <div className={styles.place}>
      {problem.outcome === "refused" ? (
        <RefusalBar {...explainRefusal(problem.why, words)} actions={close} />
      ) : (
        <MessageBar
          intent="error"
          announced="atOnce"
          title={words.t(problem.isAnswered ? "state.notSaved" : "state.unanswered")}
          actions={close}
        />
      )}
    </div>
  );
}
