import type { InvitationReviewView } from "@countersign/endpoints";
import { MessageBar, PageHeader, SimulatorNote, Stack } from "@countersign/ui";
import type { ReactElement, ReactNode } from "react";
import { AcceptingFor } from "../../agreement/accepting-for.tsx";
import { useWords } from "../../words.ts";
import { AgreementHalf } from "./agreement-half.tsx";
import { MailedElsewhere } from "./mailed-elsewhere.tsx";
import { PartnerCard } from "./partner-card.tsx";
import { RightsCard } from "./rights-card.tsx";
import type { ShutInvitation } from "./shut-invitation.ts";

export interface RequestPageProps {
  readonly review: InvitationReviewView;
  readonly isRouteMissing: boolean;
  readonly shut: ShutInvitation | null;
  /** The boxes, or what stands in their place. */
  readonly children: ReactNode;
}

/** S10: who asks for what, and for whom, before anything is ticked. */
export function RequestPage(props: RequestPageProps): ReactElement {
  const { review, isRouteMissing, shut, children } = props;
  const { t } = useWords();
  const partner = review.partner.companyName;
  return (
    <>
      <PageHeader title={t("invitation.title")} />
      <Stack>
        <AcceptingFor customer={review.customer} isShut={!review.mayAccept.allowed} />
        <MailedElsewhere review={review} />
        {isRouteMissing && <SimulatorNote>{t("linkProblem.routeRestored")}</SimulatorNote>}
        <PartnerCard partner={review.partner} provider={review.provider} />
        <RightsCard asksForAdminPrivileges={review.asksForAdminPrivileges} />
        {review.relationship !== null && (
          <MessageBar
            intent="info"
            title={t(
              review.relationshipHalf === "asked"
                ? "invitation.asksForMore"
                : "invitation.alreadyReseller",
              { partner },
            )}
          />
        )}
        <AgreementHalf review={review} shut={shut} />
        {children}
      </Stack>
    </>
  );
}
