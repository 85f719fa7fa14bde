import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MessageBar } from "../refusal/message-bar.tsx";
import { useSharedWords } from "../words/shared-words.ts";

const useStyles = makeStyles({
  live: {
    display: "block",
    margin: "-16px -16px 12px",
    padding: "4px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: "12px",
    lineHeight: "16px",
    "@media (max-width: 479px)": { margin: "-12px -12px 12px", padding: "4px 12px" },
  },
  above: { marginBottom: "12px" },
});

export interface NotSavedBarProps {
  /** Without an answer nobody knows whether the write was kept. */
  readonly isAnswered: boolean;
  readonly onRetry: () => void;
}

/** A write that was not kept, or perhaps not. The form keeps its values. */
export function NotSavedBar({ isAnswered, onRetry }: NotSavedBarProps): ReactElement {
  const { t } = useSharedWords();
  return (
    <MessageBar
      intent="error"
      announced="atOnce"
      title={t(isAnswered ? "state.notSaved" : "state.unanswered")}
      actions={
        <Button size="small" onClick={onRetry}>
          {t("action.tryAgain")}
        </Button>
      }
    />
  );
}

/** For a form whose record somebody else changed while it was open. */
export function ChangedMeanwhileBar({
  onShowNew,
}: {
  readonly onShowNew: () => void;
}): ReactElement {
  const { t } = useSharedWords();
  return (
    <MessageBar
      intent="info"
      announced="politely"
      title={t("state.changedMeanwhile")}
      actions={
        <Button size="small" onClick={onShowNew}>
          {t("state.showNew")}
        </Button>
      }
    />
  );
}

/** Live updates are lost; `since` is the instant of what is on the screen. For `AppShell`'s notices. */
export function LiveLostBar({ since }: { readonly since: string }): ReactElement {
  const styles = useStyles();
  const { t, formats } = useSharedWords();
  return (
    <output className={styles.live}>{t("state.liveLost", { time: formats.time(since) })}</output>
  );
}

export interface OtherPersonBarProps {
  /** The full name of who is signed in now. */
  readonly nowName: string;
  /** First names for the buttons. */
  readonly nowFirstName: string;
  readonly wasFirstName: string;
  readonly onReload: () => void;
  readonly onSignIn: () => void;
}

/** Another tab signed in as somebody else. For `AppShell`'s notices. */
export function OtherPersonBar(props: OtherPersonBarProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  return (
    <MessageBar
      intent="warning"
      announced="politely"
      className={styles.above}
      title={t("state.otherPerson", { name: props.nowName })}
      actions={
        <>
          <Button size="small" onClick={props.onReload}>
            {t("state.reloadAs", { name: props.nowFirstName })}
          </Button>
          <Button size="small" onClick={props.onSignIn}>
            {t("state.signInAs", { name: props.wasFirstName })}
          </Button>
        </>
      }
    />
  );
}
