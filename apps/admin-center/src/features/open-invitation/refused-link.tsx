import type { CustomerCard, ExplainedRefusal } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { MessageBar, Why } from "@countersign/ui";
import type { ReactElement } from "react";
import { AcceptingFor } from "../../agreement/accepting-for.tsx";
import { useSession } from "../../shell/session-context.ts";
import { useWords } from "../../words.ts";
import { CheckTheLink } from "./check-the-link.tsx";
import { LinkPage } from "./link-page.tsx";
import { refusedPartOf } from "./read-parts.ts";
import { RefusedPart } from "./refused-part.tsx";
import { StandIn } from "./stand-in.tsx";

/** A link that can be read but not be used by this organisation: which part, why, and what helps. */
export function RefusedLink({
  why,
  onStandIn,
}: {
  readonly why: ExplainedRefusal;
  readonly onStandIn: () => void;
}): ReactElement {
  const { me } = useSession();
  const { next, explanation } = explainRefusal(why, useWords());
  return (
    <LinkPage>
      {me !== null && <AcceptingFor customer={organisationOf(me)} isShut />}
      <MessageBar intent="warning" title={<RefusedPart why={why} />}>
        <p>{next}</p>
      </MessageBar>
      {why.refusal.kind === "invitationUnknownPartner" && (
        <StandIn standIns={why.refusal.facts.standIns} names={why.names} onStandIn={onStandIn} />
      )}
      <CheckTheLink wrongPart={refusedPartOf(why)} />
      <Why explanation={explanation} />
    </LinkPage>
  );
}

/** The account's own domain is its organisation's. */
function organisationOf({ companyName, userPrincipalName }: CustomerCard) {
  return { companyName, domain: userPrincipalName.slice(userPrincipalName.indexOf("@") + 1) };
}
