import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  mono: { fontFamily: tokens.fontFamilyMonospace, fontSize: "0.93em", overflowWrap: "anywhere" },
});

/** Links, ids, one-time passwords, join codes: letters that must not be mistaken for each other. */
export function Mono({
  children,
  className,
}: {
  readonly children?: ReactNode;
  readonly className?: string;
}): ReactElement {
  return <code className={mergeClasses(useStyles().mono, className)}>{children}</code>;
}
