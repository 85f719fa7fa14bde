import { visuallyHidden } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

const useStyles = makeStyles({ region: visuallyHidden });

export interface ToldProps {
  /** What is watched, as text. */
  readonly about: string;
  /** Said whenever that has changed, as it reads at that moment. */
  readonly sentence: string;
}

/** Says a change politely from inside a dialog: while one is open, the page's own live region is out of reach. */
export function Told({ about, sentence }: ToldProps): ReactElement {
  const styles = useStyles();
  const [last, setLast] = useState({ about, said: "" });
  if (last.about !== about) setLast({ about, said: sentence });
  return <output className={styles.region}>{last.said}</output>;
}
