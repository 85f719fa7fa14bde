import type { OfferedText } from "@countersign/endpoints";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ConsentBox } from "./consent-box.tsx";
import { useWords } from "../words.ts";
import { offeredWords } from "./offered-words.ts";
import { ReadingLink } from "./reading-link.tsx";

const useStyles = makeStyles({ read: { paddingLeft: "36px", marginTop: "-4px" } });

export interface AgreementBoxProps {
  readonly offered: OfferedText;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** The box for the agreement, which names the text precisely, and the way to read it. */
export function AgreementBox({ offered, isTicked, onTick }: AgreementBoxProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <ConsentBox
        isTicked={isTicked}
        onTick={onTick}
        label={words.t("agreement.acceptBox", { text: offeredWords(offered, words) })}
      />
      <div className={styles.read}>
        <ReadingLink offered={offered} label={words.t("agreement.read")} />
      </div>
    </>
  );
}
