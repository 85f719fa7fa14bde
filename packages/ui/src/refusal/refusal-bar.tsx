import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Why } from "../why/why.tsx";
import type { Explanation } from "../why/explanation.ts";
import { MessageBar } from "./message-bar.tsx";

const useStyles = makeStyles({ why: { marginTop: "6px" } });

export interface RefusalBarProps {
  /** What happened, why, what next: `refusalCopy` of `@countersign/i18n`. */
  readonly what: string;
  readonly why?: string;
  readonly next?: string;
  readonly explanation?: Explanation;
  readonly actions?: ReactNode;
  readonly isWhyOpen?: boolean;
}

/** A refused command: what happened, why, what the person can do next, and "Why?". */
export function RefusalBar({
  what,
  why,
  next,
  explanation,
  actions,
  isWhyOpen = false,
}: RefusalBarProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" announced="atOnce" title={what} actions={actions}>
      {why !== undefined && <p>{why}</p>}
      {next !== undefined && <p>{next}</p>}
      {explanation !== undefined && (
        <div className={styles.why}>
          <Why explanation={explanation} isOpenAtFirst={isWhyOpen} />
        </div>
      )}
    </MessageBar>
  );
}
