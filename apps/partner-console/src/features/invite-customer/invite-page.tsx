import { EmptyState, PageHeader, useWidth } from "@countersign/ui";
import type { ReactElement } from "react";
import { useLoaderData } from "react-router";
import { useWords } from "../../words.ts";
import { CounterpartLine } from "./counterpart-line.tsx";
import { DoneButton } from "./done-button.tsx";
import { InviteIntro } from "./invite-intro.tsx";
import type { DraftsPage } from "./load-drafts.ts";
import { MailForm } from "./mail-form.tsx";
import { useInviteTrail } from "./use-invite-trail.ts";

/** Create a relationship request: the mail with its link, to be changed, copied and sent. */
export function InvitePage(): ReactElement {
  const { t } = useWords();
  // In a pane the buttons of the action row need its whole width.
  const isPane = useWidth() === "pane";
  const { root, kept, drafts, chosen } = useLoaderData<DraftsPage>();
  return (
    <>
      <PageHeader
        title={t("invite.title")}
        breadcrumb={useInviteTrail()}
        {...(isPane && { tools: <DoneButton onDone={kept.clear} /> })}
      />
      {chosen === null ? (
        <EmptyState text={t("invite.noProvider")} />
      ) : (
        <>
          <InviteIntro />
          <CounterpartLine drafts={drafts} chosen={chosen} />
          <MailForm
            kept={kept}
            key={keyOf(chosen)}
            draft={chosen}
            people={null}
            facts={{
              asksFor: "relationship",
              invitation: chosen.invitation,
              partner: chosen.partner.companyName,
              provider: chosen.provider?.companyName ?? null,
              root,
            }}
          />
        </>
      )}
    </>
  );
}

function keyOf({ partner, provider }: NonNullable<DraftsPage["chosen"]>): string {
  return `${partner.tenantId}/${provider?.tenantId ?? ""}`;
}
