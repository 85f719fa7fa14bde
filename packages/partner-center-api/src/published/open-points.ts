import type { SwitchName } from "@countersign/domain";

/** Something that no source settles, how it is here, and what a trainer can turn to try it the other way. */
export type OpenPoint = {
  readonly question: string;
  /** With every switch off. */
  readonly here: string;
  readonly other:
    | { readonly by: "switch"; readonly name: SwitchName; readonly on: string }
    /** Why there is only one way. */
    | { readonly by: "none"; readonly why: string };
};

/** All that the vendor's documents leave open about the emulated API and that a program could stumble over. */
export const OPEN_POINTS: readonly OpenPoint[] = [
  {
    question:
      "Enhanced attestation: names of the signatory's email and phone, response, hosted link, status read, body of create-agreement",
    here: "`signatoryEmail` (needed), `signatoryPhoneNumber`; 201 with `attestationId`, `status`, `expirationDate`; `/attest/{id}`; `GET …/enhanced/{id}`; `attestationId`",
    other: { by: "none", why: "All of it is ours: nothing is published to choose from" },
  },
  {
    question: "How long the link of an enhanced attestation can be used",
    here: "A week, the longest life that platforms give it",
    other: {
      by: "switch",
      name: "attestationLinksExpireSoon",
      on: "Five minutes, the shortest",
    },
  },
  {
    question: "Enhanced attestation before July 2025",
    here: "404, 990404 where the rules of 2021 or 2023 hold",
    other: { by: "none", why: "The era of the sandbox says whether it exists" },
  },
  {
    question:
      "Code for an enhanced attestation that is unknown, another partner's, not accepted, expired, used, or of another country",
    here: "404 990404; 409 990409; 400 990400",
    other: { by: "none", why: "One neighbouring code is known; any other would be invented" },
  },
  {
    question: "Token of create-agreement with an `attestationId`",
    here: "An app's own or on behalf of a user",
    other: { by: "none", why: "Sources name the app's own for the attestation alone" },
  },
  {
    question: "What the older create-agreement answers since January 2026",
    here: "403, 990403 where the rules of 2026 hold",
    other: { by: "none", why: "The era of the sandbox says whether it is retired" },
  },
  {
    question: "Code for missing or unfit fields of a confirmation",
    here: "400, 600002, each field in `parameters`",
    other: { by: "none", why: "One neighbouring code is known; any other would be invented" },
  },
  {
    question: "Code for a wrong template",
    here: "400, 600002, `templateId` in `parameters`",
    other: { by: "none", why: "As above" },
  },
  {
    question: "Status for a taken domain",
    here: "409, 990409",
    other: { by: "switch", name: "takenDomainIsBadRequest", on: "400, 990400" },
  },
  {
    question: "Which partner is a domain registrar and may add verified domains",
    here: "Every one, by its Admin agents",
    other: { by: "switch", name: "partnersAreNoRegistrars", on: "None: 403, 1002" },
  },
  {
    question: "Status of a new verified domain: 201 in the guide, 200 in the reference",
    here: "201",
    other: {
      by: "none",
      why: "The guide has the whole answer; a library takes either for a success",
    },
  },
  {
    question: "Where 13605 surfaces at checkout",
    here: "403 with 13605, as for `POST …/orders`",
    other: {
      by: "switch",
      name: "missingAgreementIsOrderError",
      on: "201 without an order, 13605 in `orderErrors`; `POST …/orders` stays at 403",
    },
  },
  {
    question: "Whether a cart can be begun without an agreement",
    here: "Yes, 13605 comes at checkout",
    other: { by: "switch", name: "cartsNeedAgreement", on: "`POST …/carts` is refused, 403/13605" },
  },
  {
    question: "Status of a new reseller in the integration sandbox",
    here: "201, as for every other creation",
    other: { by: "none", why: "The page shows the answer's body alone" },
  },
  {
    question: "What 6002, 6003 and 6004 are for at the resellers of the integration sandbox",
    here: "6002: a real account, or no provider's. 6003: the reseller has customers, or the provider has not made it. 6004: there are five",
    other: { by: "none", why: "Each code has one sentence, that it is not allowed" },
  },
  {
    question: "Code for deleting a customer of a real account, or one that others serve as well",
    here: "403, 990403; 409, 990409",
    other: { by: "none", why: "Any other code would be invented" },
  },
  {
    question: "Status of 800018, the limit of customers",
    here: "403, as for the limit of resellers",
    other: { by: "none", why: "The code is published without its status" },
  },
  {
    question: "`errorName` beyond 600061 and 600074",
    here: "Empty",
    other: { by: "none", why: "A name made up here would be mistaken for the vendor's" },
  },
  {
    question: "Default and greatest page size",
    here: "500 for both",
    other: { by: "switch", name: "pagesAreShort", on: "10 for both" },
  },
  {
    question: "Which answers begin with a byte order mark",
    here: "None",
    other: {
      by: "switch",
      name: "answersBeginWithByteOrderMark",
      on: "All JSON of the API, errors too; sign-in is another service and has none",
    },
  },
  {
    question: "When and how the review of an Education qualification ends",
    here: "Approved as the third working day after the request begins, by the clock of the sandbox; the other qualifications at once",
    other: {
      by: "switch",
      name: "qualificationsAreDenied",
      on: "`Denied`, with a `vettingReason` of ours; it can be asked for anew, three times in all",
    },
  },
  {
    question: "Code for a qualification that is under review, held or denied for good",
    here: "409, 990409",
    other: { by: "none", why: "No code is known; any would be invented" },
  },
  {
    question: "Code for a validation code that is not the partner's, or used up",
    here: "400, 990400; a missing one 600002",
    other: { by: "none", why: "As above" },
  },
  {
    question: "`GET /v1/countries`",
    here: "404: no source has it",
    other: { by: "none", why: "Its shape is not known" },
  },
  {
    question: "When an invitation link expires",
    here: "Never",
    other: { by: "none", why: "The link names partners only: it carries no date that could pass" },
  },
];
