import type { Invitation, LinkProblem } from "@countersign/domain";
import { attempt, type ExplainedRefusal, type InvitationReviewView } from "@countersign/endpoints";
import type { AdminCenter } from "../../admin-center.ts";
import type { PartnersView } from "../../partners/partners-view.ts";
import { type ReadParts, readParts } from "./read-parts.ts";

/** What the address of the page turned out to be. */
export type OpenedInvitation =
  | { readonly opened: "noLink" }
  | { readonly opened: "broken"; readonly problem: LinkProblem }
  | { readonly opened: "refused"; readonly why: ExplainedRefusal }
  | {
      readonly opened: "request";
      readonly invitation: Invitation;
      /** The part after `#` was missing; the page opened all the same. */
      readonly isRouteMissing: boolean;
      readonly review: InvitationReviewView;
      readonly list: PartnersView;
    };

/** Reads the link and asks what it means for the person's organisation. Nothing is recorded. */
export async function loadInvitation({ link, client }: AdminCenter): Promise<OpenedInvitation> {
  const read = link.onInvitationPage();
  if (isEmpty(readParts(link.address()))) return { opened: "noLink" };
  if (read.asks === "brokenInvitation") return { opened: "broken", problem: read.problem };
  if (read.asks !== "invitation") return { opened: "noLink" };
  const { invitation } = read;
  const [reviewed, list] = await Promise.all([
    attempt(client.customer.reviewInvitation({ invitation })),
    client.customer.partners({}),
  ]);
  if (reviewed.outcome === "notSaved") throw new Error("The sandbox could not be reached.");
  if (reviewed.outcome === "refused") return { opened: "refused", why: reviewed.why };
  const isRouteMissing = link.opened.asks === "invitation" && link.opened.routeMissing;
  return { opened: "request", invitation, isRouteMissing, review: reviewed.value, list };
}

function isEmpty({ route: _route, ...parts }: ReadParts): boolean {
  return Object.values(parts).every((value) => value === null);
}
