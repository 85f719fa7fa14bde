import {
  asksForRegistration,
  CalendarDate,
  CustomerProfile,
  dateInTheWay,
  fieldOfProfileProblem,
  profileProblems,
  type Refusal,
  startOfUtcDay,
  statesOf,
} from "@countersign/domain";
import { type CustomerDraft, type DraftField, GROUPS } from "./customer-draft.ts";
import { profileIn, readDraft } from "./read-draft.ts";

/** What is wrong with a field. `unfit`: nothing, or something that cannot be sent; `refused`: a rule says no. */
export type FieldProblem =
  | { readonly problem: "unfit" }
  | { readonly problem: "refused"; readonly refusal: Refusal };
export type DraftProblems = ReadonlyMap<DraftField, FieldProblem>;

/** What the form knows of the partner and of the sandbox's day. */
export type FormFacts = {
  readonly sellsThroughResellers: boolean;
  readonly partnerDomains: readonly string[];
  readonly today: CalendarDate;
};

/** The fields on the screen, in the order of the form. */
export function fieldsAsked(draft: CustomerDraft, facts: FormFacts): readonly DraftField[] {
  const isAttested = draft.agreement === "attested";
  const isOther = isAttested && draft.acceptedBy === "other";
  const conditions: Partial<Record<DraftField, boolean>> = {
    resellerId: facts.sellsThroughResellers,
    state: statesOf(draft.country).length > 0,
    registrationId: asksForRegistration(draft.country),
    dateAgreed: isAttested,
    otherFirstName: isOther,
    otherLastName: isOther,
    otherEmail: isOther,
    otherPhoneNumber: isOther,
  };
  return Object.values(GROUPS)
    .flat()
    .filter((field) => conditions[field] ?? true);
}

/** What is wrong with the fields on the screen, in their order: the endpoint's schema is asked first, then the rules. */
export function draftProblems(draft: CustomerDraft, facts: FormFacts): DraftProblems {
  const unfit = unfitFields(draft, facts);
  const refused = new Map([...refusedFields(draft, unfit, facts), ...dateRefused(draft, facts)]);
  return new Map(
    fieldsAsked(draft, facts).flatMap((field): readonly [DraftField, FieldProblem][] => {
      if (unfit.has(field)) return [[field, { problem: "unfit" }]];
      const refusal = refused.get(field);
      return refusal === undefined ? [] : [[field, { problem: "refused", refusal }]];
    }),
  );
}

function unfitFields(draft: CustomerDraft, facts: FormFacts): ReadonlySet<DraftField> {
  const read = readDraft(draft);
  const unfit = read.isFit ? [] : read.fields;
  const isResellerMissing = facts.sellsThroughResellers && draft.resellerId === "";
  return new Set([...unfit, ...(isResellerMissing ? (["resellerId"] as const) : [])]);
}

/** Stands in for what is missing, so that the rules can be asked about the rest. */
const STAND_INS: Partial<Record<DraftField, string>> = {
  companyName: "Stand-in",
  domainPrefix: "standin",
  line1: "-",
  city: "-",
  postalCode: "-",
  firstName: "Stand",
  lastName: "In",
  email: "stand@in.example",
  phoneNumber: "000",
};

function refusedFields(
  draft: CustomerDraft,
  unfit: ReadonlySet<DraftField>,
  { partnerDomains }: FormFacts,
): readonly (readonly [DraftField, Refusal])[] {
  const standIns = Object.fromEntries([...unfit].map((field) => [field, STAND_INS[field] ?? ""]));
  const profile = CustomerProfile.parse(profileIn({ ...draft, ...standIns }));
  return profileProblems(profile, partnerDomains).map((refusal) => [
    fieldOfProfileProblem(refusal),
    refusal,
  ]);
}

function dateRefused(
  { dateAgreed }: CustomerDraft,
  { today }: FormFacts,
): readonly (readonly [DraftField, Refusal])[] {
  const { data: day } = CalendarDate.safeParse(dateAgreed);
  if (day === undefined) return [];
  const refusal = dateInTheWay({ given: "day", day }, startOfUtcDay(today));
  return refusal === null ? [] : [["dateAgreed", refusal]];
}
