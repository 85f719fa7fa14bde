import type { PersonId, RecordId, Side } from "@countersign/domain";

/** The stage's own addresses, below the sandbox's prefix. */
export const paths = {
  first: "/",
  stage: "/stage",
  mail: "/mail",
  customerAgreement: "/customeragreement",
  attestation: (attestationId: string): string => `/attest/${attestationId}`,
} as const;

/** Where the panes can start, below the sandbox's prefix. */
export const panePaths = {
  partnerHome: "/dashboard/home",
  request: "/dashboard/customers/relationship-request",
  customers: "/dashboard/customers",
  customerHome: "/Adminportal/Home",
  partners: "/Adminportal/Home#/partners",
  agreement: "/AdminPortal/Home?ref=/BillingAccounts/agreement",
} as const;

const homes: Readonly<Record<Side, string>> = {
  partner: panePaths.partnerHome,
  customer: panePaths.customerHome,
};

/** A pane shows consoles and mail; anything else in the address is not followed. */
const SHOWN_IN_A_PANE = /^\/(?:dashboard|adminportal|mail)(?:[/?#]|$)/iu;

export function isShownInAPane(path: string): boolean {
  return SHOWN_IN_A_PANE.test(path);
}

export type PaneStarts = Partial<Readonly<Record<Side, string>>>;

/** Both panes, each at home unless said otherwise. */
export function stageAt(starts: PaneStarts, first?: Side): string {
  const query = new URLSearchParams({ ...starts, ...(first && { first }) }).toString();
  return query === "" ? paths.stage : `${paths.stage}?${query}`;
}

/** The side that is in sight at first where only one pane fits. */
export function sideInSight(search: URLSearchParams): Side {
  return search.get("first") === "customer" ? "customer" : "partner";
}

/** Where a pane starts, by the stage's own address. */
export function paneStart(side: Side, search: URLSearchParams): string {
  const wanted = search.get(side) ?? "";
  return isShownInAPane(wanted) ? wanted : homes[side];
}

/** The mail of one person, and one letter of it. */
export function mailOf(person?: PersonId, letter?: RecordId): string {
  const query = new URLSearchParams({
    ...(person !== undefined && { person }),
    ...(letter !== undefined && { letter }),
  }).toString();
  return query === "" ? paths.mail : `${paths.mail}?${query}`;
}
