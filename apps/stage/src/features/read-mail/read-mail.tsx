import type { LiveChange } from "@countersign/endpoints";
import { EmptyState, LiveLostBar, PageHeader, TextLink, useLand, useWidth } from "@countersign/ui";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLoaderData } from "react-router";
import { mailOf } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { StagePage } from "../../shell/stage-page.tsx";
import { useLiveSandbox } from "../../shell/use-live-sandbox.ts";
import { useWords } from "../../words.ts";
import { ConsoleLink } from "./console-link.tsx";
import { Letter } from "./letter.tsx";
import { Mailboxes } from "./mailboxes.tsx";
import { MessageList } from "./message-list.tsx";
import type { OpenPost } from "./load-mail.ts";
import { useReadMark } from "./use-read-mark.ts";

const useStyles = makeStyles({
  columns: { display: "grid", alignItems: "start", gap: "16px", paddingBottom: "16px" },
  full: { gridTemplateColumns: "200px minmax(240px, 320px) minmax(0, 1fr)" },
  pane: { gridTemplateColumns: "172px minmax(0, 1fr)" },
  narrow: { gridTemplateColumns: "minmax(0, 1fr)" },
  back: { marginBottom: "8px", fontSize: "14px" },
});

/** The mail of the sandbox: people, their letters, one letter. Where there is no room the letter takes the list's place. */
export function ReadMail({ sandbox }: { readonly sandbox: Sandbox }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const width = useWidth();
  const { now, mailboxes, open, messages, letter } = useLoaderData<OpenPost>();
  const state = useLiveSandbox(sandbox, useNewMailLanding(open?.person.personId ?? null));
  useReadMark(letter);
  const isListShown = width === "full" || letter === null;
  return (
    <StagePage
      notices={state === "lost" && <LiveLostBar since={now} />}
      barEnd={<ConsoleLink sandbox={sandbox} side={open?.person.side ?? null} />}
    >
      <PageHeader
        title={
          open === null ? t("mail.title") : t("mail.titleOf", { name: open.person.displayName })
        }
      />
      <div className={mergeClasses(styles.columns, styles[width])}>
        {(width !== "narrow" || letter === null) && <Mailboxes mailboxes={mailboxes} open={open} />}
        {isListShown && (
          <div>
            {messages.length === 0 ? (
              <EmptyState text={t("mail.empty")} />
            ) : (
              <MessageList messages={messages} letter={letter} />
            )}
          </div>
        )}
        {letter !== null && (
          <div>
            {!isListShown && (
              <p className={styles.back}>
                <TextLink href={mailOf(letter.to.personId)}>{t("mail.back")}</TextLink>
              </p>
            )}
            <Letter letter={letter} />
          </div>
        )}
      </div>
    </StagePage>
  );
}

/** New mail for the person whose mail is open lands in the list. A letter that was only opened does not name its reader. */
function useNewMailLanding(reader: string | null): (change: LiveChange) => void {
  const land = useLand();
  const { t } = useWords();
  return ({ touched }) => {
    if (!touched.some(({ about, id }) => about === "person" && id === reader)) return;
    land(
      touched
        .filter(({ about }) => about === "mail")
        .map(({ id }) => ({ id, side: "partner", sentence: t("mail.arrived") })),
    );
  };
}
