import type { ReactElement } from "react";
import { LinkContext } from "../link/app-link.tsx";
import { MailButton, PaneButtons, PersonButton } from "../strip/strip-tools.tsx";
import { useSharedWords } from "../words/shared-words.ts";
import type { StageNews } from "./pane-messages.ts";
import { useAskStage } from "./stage-news.ts";

/** The strip's tools in one of the stage's panes: the stage knows the person, the mail and the widths. */
export function PaneTools({ news }: { readonly news: StageNews }): ReactElement {
  const { t } = useSharedWords();
  const ask = useAskStage();
  const { person, unread, mailHref, isWide } = news;
  const openMenu = { "aria-haspopup": "dialog", onClick: () => ask("openPersonMenu") } as const;
  return (
    <>
      {person === null ? (
        <PersonButton
          name={t("strip.choosePerson")}
          aria-label={t("strip.choosePerson")}
          {...openMenu}
        />
      ) : (
        <PersonButton {...person} {...openMenu} />
      )}
      {/* The stage says the whole address, which no app's router knows: a plain link. */}
      <LinkContext value={null}>
        <MailButton unread={unread} href={mailHref} />
      </LinkContext>
      <PaneButtons
        isWide={isWide}
        onResize={() => ask("toggleWide")}
        onOpenWindow={openOwnWindow}
      />
    </>
  );
}

/** With an opener, so that the new window starts with this tab's session storage: the same person plays there. */
function openOwnWindow(): void {
  window.open(window.location.href, "_blank");
}
