import {
  asksForRegistration,
  type CountryCode,
  isPostalCode,
  isRegistrationId,
  statesOf,
} from "@countersign/domain";
import { CustomerDraft, type DraftField, startDraft } from "./customer-draft.ts";
import type { NewCustomerPage } from "./load-new-customer.ts";

/** A draft after something was changed, and the fields that the change emptied. */
export type FittedDraft = {
  readonly draft: CustomerDraft;
  readonly cleared: readonly DraftField[];
};

/** The draft with another value in one field; another country keeps what fits it. */
export function withValue(draft: CustomerDraft, field: DraftField, value: string): FittedDraft {
  const changed = CustomerDraft.parse({ ...draft, [field]: value });
  return field === "country" ? inCountry(changed) : { draft: changed, cleared: [] };
}

const FITS = {
  state: (country, text) => statesOf(country).includes(text),
  postalCode: isPostalCode,
  registrationId: (country, text) =>
    asksForRegistration(country) && isRegistrationId(country, text),
} as const satisfies Partial<Record<DraftField, (country: CountryCode, text: string) => boolean>>;

function inCountry(draft: CustomerDraft): FittedDraft {
  const cleared = (["state", "postalCode", "registrationId"] as const).filter(
    (field) => draft[field] !== "" && !FITS[field](draft.country, draft[field]),
  );
  const emptied = Object.fromEntries(cleared.map((field) => [field, ""]));
  return { draft: { ...draft, ...emptied }, cleared };
}

/** A kept draft without what this person cannot choose any more; an empty one where none was kept. */
export function takenUp(
  kept: CustomerDraft | null,
  own: CountryCode,
  { countries, resellers, mayAttest }: NewCustomerPage,
): CustomerDraft {
  if (kept === null) return startDraft(own);
  const { draft } = inCountry({
    ...kept,
    country: countries.includes(kept.country) ? kept.country : own,
  });
  const { resellerId, agreement } = draft;
  return {
    ...draft,
    resellerId: resellers.some(({ tenantId }) => tenantId === resellerId) ? resellerId : "",
    agreement: agreement === "attested" && !mayAttest.allowed ? "" : agreement,
  };
}

/** A draft for the reseller that the address names, where that is one of the provider's. */
export function forReseller(
  draft: CustomerDraft,
  wanted: string | null,
  { resellers }: NewCustomerPage,
): CustomerDraft {
  const reseller = resellers.find(({ tenantId }) => tenantId === wanted);
  return reseller === undefined ? draft : { ...draft, resellerId: reseller.tenantId };
}
