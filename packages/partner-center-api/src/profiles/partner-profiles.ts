import { type Partner, partnerAt, type Person, realAgreementLanguageOf } from "@countersign/domain";
import { addressShape } from "../customers/addresses.ts";
import { selfLink } from "../dialect/collection.ts";
import { dialectError } from "../dialect/dialect-error.ts";
import type { Operation } from "../operations/operation.ts";
import type { Caller } from "../tokens/caller.ts";

/** One of the vendor's views of what a partner says about itself. */
type Profile = {
  /** Below `/v1/profiles/`. */
  readonly at: string;
  readonly objectType: string;
  readonly profileType: string;
  readonly facts: (of: Pick<Caller, "partner" | "person">) => object;
};

const ORGANIZATION: Profile = {
  at: "organization",
  objectType: "OrganizationProfile",
  profileType: "organization_profile",
  facts({ partner, person }) {
    const { tenantId, companyName, domain } = partner;
    const culture = realAgreementLanguageOf(partner);
    return {
      id: tenantId,
      companyName,
      defaultAddress: addressShape(partner),
      tenantId,
      domain,
      email: mailOf(partner, person),
      language: culture.slice(0, 2),
      culture,
    };
  },
};

const LEGAL_BUSINESS: Profile = {
  at: "legalbusiness",
  objectType: "LegalBusinessProfile",
  profileType: "legal_business_profile",
  facts: ({ partner, person }) => ({
    ...companyFacts(partner, person),
    companyApproverAddress: addressShape(partner),
    companyApproverEmail: mailOf(partner, person),
    vettingStatus: "authorized",
    vettingSubStatus: "none",
  }),
};

const BILLING: Profile = {
  at: "billing",
  objectType: "PartnerBillingProfile",
  profileType: "partner_billing_profile",
  facts: ({ partner, person }) => ({
    ...companyFacts(partner, person),
    billingCurrency: null,
  }),
};

const SUPPORT: Profile = {
  at: "support",
  objectType: "SupportProfile",
  profileType: "support_profile",
  facts: ({ partner, person }) => ({
    email: mailOf(partner, person),
    telephone: partner.phoneNumber,
    website: `https://${partner.domain}`,
  }),
};

export const getOrganizationProfile = reading(ORGANIZATION, "getOrganizationProfile");
export const getLegalBusinessProfile = reading(LEGAL_BUSINESS, "getLegalBusinessProfile", "either");
export const getPartnerBillingProfile = reading(BILLING, "getPartnerBillingProfile");
export const getSupportProfile = reading(SUPPORT, "getSupportProfile");

/** The partner network profile: the caller's own, or of any partner by its id. */
export const getNetworkProfile: Operation = {
  name: "getNetworkProfile",
  method: "GET",
  path: "/v1/profiles/mpn",
  mode: "appUser",
  query: ["mpnId"],
  answer({ world, caller, query }) {
    const found = partnerAt(world, query.get("mpnId") ?? caller.partner.mpnId);
    if (found === null) throw dialectError("partnerUnknown");
    const { mpnId, companyName: partnerName } = found;
    const profile = {
      at: `mpn?mpnId=${mpnId}`,
      objectType: "MpnProfile",
      profileType: "mpn_profile",
      facts: () => ({ mpnId, partnerName }),
    };
    return { body: shapeOf(profile, caller) };
  },
};

function reading(profile: Profile, name: string, mode: Operation["mode"] = "appUser"): Operation {
  const path = `/v1/profiles/${profile.at}`;
  return {
    name,
    method: "GET",
    path,
    mode,
    answer: ({ caller }) => ({ body: shapeOf(profile, caller) }),
  };
}

function shapeOf(
  { at, objectType, profileType, facts }: Profile,
  of: Pick<Caller, "partner" | "person">,
): object {
  return {
    ...facts(of),
    profileType,
    links: selfLink(`/profiles/${at}`),
    attributes: { objectType },
  };
}

function companyFacts(partner: Partner, person: Contact): object {
  return {
    companyName: partner.companyName,
    address: addressShape(partner),
    primaryContact: contactOf(partner, person),
  };
}

type Contact = Pick<Person, "firstName" | "lastName" | "email">;

/** Whom the partner has named, or whoever asks where it has named nobody yet. */
function contactOf({ primaryContact, phoneNumber }: Partner, person: Contact): object {
  const { firstName, lastName, email } = primaryContact ?? person;
  return { firstName, lastName, email, phoneNumber };
}

function mailOf({ primaryContact }: Partner, { email }: Pick<Person, "email">): string {
  return primaryContact?.email ?? email;
}
