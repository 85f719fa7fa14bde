import type { InvitationReviewView } from "@countersign/endpoints";
import { SimulatorNote } from "@countersign/ui";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";

export interface MailedElsewhereProps {
  readonly review: InvitationReviewView;
  /** The person has accepted here already, for their own organisation. */
  readonly isAccepted?: boolean;
}

/** Ours: the link was mailed to another organisation and to nobody here. The wrong account was used, and counts. */
export function MailedElsewhere({
  review: { invitedInstead, customer, partner },
  isAccepted = false,
}: MailedElsewhereProps): ReactElement | null {
  const { t, formats } = useWords();
  if (invitedInstead.length === 0) return null;
  const people = invitedInstead.map(({ displayName: name, companyName: company }) =>
    t("invitation.readerOf", { name, company }),
  );
  const values = {
    people: formats.list(people),
    organisation: customer.companyName,
    partner: partner.companyName,
  };
  return (
    <SimulatorNote>
      {isAccepted
        ? t("invitation.acceptedElsewhere", values)
        : t("invitation.mailedElsewhere", values)}
    </SimulatorNote>
  );
}
