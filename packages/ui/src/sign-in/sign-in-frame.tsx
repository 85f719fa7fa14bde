import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode, type SubmitEvent } from "react";
import { Wordmark } from "../brand/wordmark.tsx";
import { ink } from "../theme/colours.ts";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "20px 20px 16px",
    border: `1px solid ${ink.cardLine}`,
    borderRadius: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  title: {
    fontSize: "20px",
    lineHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.01em",
  },
  intro: { fontSize: "14px", lineHeight: "20px", color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: "8px" },
});

export interface SignInFrameProps {
  readonly title: string;
  readonly intro?: ReactNode;
  /** The primary button comes last, as in the vendor's sign-in. */
  readonly actions: ReactNode;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** One step of signing in: a form that never leaves the page. */
export function SignInFrame({
  title,
  intro,
  actions,
  onSubmit,
  children,
}: SignInFrameProps): ReactElement {
  const styles = useStyles();
  const titleId = useId();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form
      className={styles.frame}
      aria-labelledby={titleId}
      autoComplete="off"
      noValidate
      onSubmit={submit}
    >
      <Wordmark />
      <h1 id={titleId} className={styles.title}>
        {title}
      </h1>
      {intro !== undefined && <div className={styles.intro}>{intro}</div>}
      {children}
      <div className={styles.actions}>{actions}</div>
    </form>
  );
}
