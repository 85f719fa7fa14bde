import { Link, makeStyles } from "@fluentui/react-components";
import type { MouseEvent, ReactElement } from "react";

const useStyles = makeStyles({
  hint: {
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    "@media (max-width: 479px)": { paddingBlock: "8px" },
  },
});

export interface TickHintProps {
  readonly id: string;
  readonly children: string;
}

/** What is still to tick, and the way there: on a low page the boxes lie below the bar. */
export function TickHint({ id, children }: TickHintProps): ReactElement {
  return (
    <Link as="button" type="button" inline id={id} className={useStyles().hint} onClick={jump}>
      {children}
    </Link>
  );
}

/** Focus brings the first box that waits into sight. */
function jump({ currentTarget }: MouseEvent): void {
  const form = currentTarget.closest("form");
  form?.querySelector<HTMLInputElement>("input[type='checkbox']:not(:checked)")?.focus();
}
