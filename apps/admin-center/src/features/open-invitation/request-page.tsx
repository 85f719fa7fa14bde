import type { InvitationReviewView } from "@countersign/endpoints";
import { MessageBar, PageHeader, SimulatorNote, Stack } from "@countersign/ui";
import type { ReactElement, ReactNode } from "react";
import { AcceptingFor } from "../../agreement/accepting-for.tsx";
import { useWords } from "../../words.ts";
import { AgreementHalf } from "./agreement-half.tsx";
import { PartnerCard } from "./partner-card.tsx";
import { RightsCard } from "./rights-card.tsx";

export interface RequestPageProps {
  readonly review: InvitationReviewView;
  readonly isRouteMissing: boolean;
  /** The boxes, or what stands in their place. */
  readonly children: ReactNode;
}

/** S10: who asks for what, and for whom, before anything is ticked. */
export function RequestPage({ review, isRouteMissing, children }: RequestPageProps): ReactElement {
  const { t } = useWords();
  const partner = review.partner.companyName;
  return (
    <>
      <PageHeader title={t("invitation.title")} />
      <Stack>
        <AcceptingFor customer={review.customer} />
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
        <AgreementHalf gate={review.gate} me={review.me} partner={partner} />
        {children}
      </Stack>
    </>
  );
}
