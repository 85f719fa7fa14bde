import type { Side } from "@countersign/domain";
import { visuallyHidden } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { MouseEvent, ReactElement } from "react";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  skip: {
    ...visuallyHidden,
    ":focus": {
      position: "absolute",
      zIndex: 60,
      top: "4px",
      left: "4px",
      width: "auto",
      height: "auto",
      padding: "6px 12px",
      clipPath: "none",
      backgroundColor: "#ffffff",
      color: "#242424",
    },
  },
});

const sides: readonly Side[] = ["partner", "customer"];

/** The first stops of the Tab key: straight into either pane. */
export function SkipLinks({ onSkip }: { readonly onSkip: (side: Side) => void }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const skipTo = (side: Side) => (event: MouseEvent) => {
    event.preventDefault();
    onSkip(side);
  };
  return (
    <nav aria-label={t("stage.skip")}>
      {sides.map((side) => (
        <a key={side} href={`#${side}`} className={styles.skip} onClick={skipTo(side)}>
          {t(`stage.${side}Pane`)}
        </a>
      ))}
    </nav>
  );
}
