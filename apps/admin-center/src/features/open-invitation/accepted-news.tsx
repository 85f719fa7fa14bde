import { MessageBar, TextLink, useLand } from "@countersign/ui";
import { type ReactElement, useEffect, useState } from "react";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { Accepted } from "./accept-invitation.ts";

export interface AcceptedNewsProps {
  readonly accepted: Accepted;
  /** The sandbox's clock when the list was read, right after the acceptance. */
  readonly now: string;
  /** The acceptance on record; `null` where only the relationship was accepted. */
  readonly recordId: string | null;
}

/** Said once, above the list: what was just accepted and where the copy is. The new row lands. */
export function AcceptedNews({ accepted, now, recordId }: AcceptedNewsProps): ReactElement {
  const { t, formats } = useWords();
  const land = useLand();
  const { relationship, halves } = accepted;
  const [at] = useState(now);
  const { relationshipId } = relationship;
  const partner = relationship.partner.companyName;
  const sentence = t("invitation.landedPartner", { partner });
  useEffect(() => {
    land([{ id: relationshipId, side: "customer", sentence }]);
  }, [land, relationshipId, sentence]);
  return (
    <MessageBar
      intent="success"
      announced="politely"
      title={t(doneKey(halves), { partner, time: formats.time(at) })}
    >
      {halves.agreement && recordId !== null && (
        <p>
          <TextLink href={paths.certificate(recordId)}>{t("invitation.yourCopy")}</TextLink>
        </p>
      )}
    </MessageBar>
  );
}

function doneKey({
  relationship,
  agreement,
}: Accepted["halves"]):
  | "invitation.doneBoth"
  | "invitation.doneRelationship"
  | "invitation.doneAgreement" {
  if (!relationship) return "invitation.doneAgreement";
  return agreement ? "invitation.doneBoth" : "invitation.doneRelationship";
}
