import { SWITCHES_OFF } from "@countersign/domain";
import {
  api,
  type CustomerCard,
  type ExplainedRefusal,
  type GateView,
  type InvitationReviewView,
  type OrganisationProfileView,
  type Permission,
  type ProductView,
  type RecordView,
  type RelationshipView,
} from "@countersign/endpoints";
import { fails, refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { agreementTextIn } from "@countersign/scenarios";
import type { HttpHandler } from "msw";
import { aCustomer, adam, aReview, described, ewa, jan, NOW, offeredText } from "./views.ts";

/** What the stubbed sandbox answers. A test changes it as the other side would. */
export interface SandboxState {
  signedIn: readonly CustomerCard[];
  review: InvitationReviewView | { readonly refused: ExplainedRefusal };
  standing: "nothingOnRecord" | "attested" | "acceptedDirectly" | "both" | "contactPartner";
  partners: readonly RelationshipView[];
  records: readonly RecordView[];
  gate: GateView;
  mayAccept: Permission;
  mayManage: Permission;
  described: Pick<OrganisationProfileView, "profile" | "gaps" | "mayUpdate" | "partnerDomains">;
  products: readonly ProductView[];
  version: number;
}

/** Where others reach the sandbox: not where this page was opened. */
export const PUBLIC_ROOT = "https://training.example/s/demo";

export const LOG_ID = "a0000000-0000-4000-8000-000000000000";

/** Betula Bakery before anything happened, with Ewa Nowak signed in. */
export function aSandbox(changes: Partial<SandboxState> = {}): SandboxState {
  return {
    signedIn: [ewa],
    review: aReview(),
    standing: "nothingOnRecord",
    partners: [],
    records: [],
    gate: { gate: "open" },
    mayAccept: { allowed: true },
    mayManage: { allowed: true },
    described: described(),
    products: [],
    version: 1,
    ...changes,
  };
}

/** The reads of every screen, answered from the state as it is when they are asked. */
export function reads(state: SandboxState): HttpHandler[] {
  const asking = (person: string | null) => {
    const me = state.signedIn.find(({ personId }) => personId === person) ?? state.signedIn.at(-1);
    if (me === undefined) return null;
    return { me, customer: aCustomer({ standing: state.standing }), now: NOW };
  };
  const signedOut = { error: fails("NOT_SIGNED_IN") };
  return [
    stubEndpoint(api.signIn.session, () => ({ people: [...state.signedIn] })),
    stubEndpoint(api.stage.overview, () => ({
      sandbox: "demo",
      root: PUBLIC_ROOT,
      logId: LOG_ID,
      version: state.version,
      now: NOW,
      clock: { status: "running" as const, offset: 0 },
      openedAt: NOW,
      era: "2021" as const,
      switches: SWITCHES_OFF,
      people: [ewa, adam, jan],
      unread: { [ewa.personId]: 1 },
    })),
    stubEndpoint(api.customer.home, ({ person }) => {
      const asked = asking(person);
      return asked === null ? signedOut : { ...asked, partners: state.partners.length };
    }),
    stubEndpoint(api.customer.reviewInvitation, ({ person }) => {
      const asked = asking(person);
      if (asked === null) return signedOut;
      if ("refused" in state.review) return { error: refuses(state.review.refused) };
      return { ...state.review, me: asked.me };
    }),
    stubEndpoint(api.customer.partners, ({ person }) => {
      const asked = asking(person);
      if (asked === null) return signedOut;
      const { partners, records, mayManage } = state;
      return { ...asked, items: [...partners], records: [...records], mayManage };
    }),
    stubEndpoint(api.customer.agreement, ({ person }) => {
      const asked = asking(person);
      if (asked === null) return signedOut;
      const { gate, mayAccept, records } = state;
      return { ...asked, gate, mayAccept, offered: offeredText(), records: [...records] };
    }),
    stubEndpoint(api.customer.profile, ({ person }) => {
      const asked = asking(person);
      return asked === null ? signedOut : { ...asked, ...state.described };
    }),
    stubEndpoint(api.customer.products, ({ person }) => {
      const asked = asking(person);
      return asked === null ? signedOut : { ...asked, items: [...state.products] };
    }),
    stubEndpoint(api.customer.agreementText, () => agreementTextIn("pl-PL")),
  ];
}
