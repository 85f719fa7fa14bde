import { type Partner, partnerAt, type Person, realAgreementLanguageOf } from "@countersign/domain";
import { addressShape } from "../customers/addresses.ts";
import { selfLink } from "../dialect/collection.ts";
import { type Etagged, etagOf } from "../dialect/etag.ts";
import { dialectError } from "../dialect/dialect-error.ts";
import type { Operation } from "../operations/operation.ts";
import type { Caller } from "../tokens/caller.ts";
import {
  LegalBusinessProfileResource,
  MpnProfileResource,
  OrganizationProfileResource,
  PartnerBillingProfileResource,
  SupportProfileResource,
} from "./profile-resources.ts";

/** One of the vendor's views of what a partner says about itself. */
export type Profile = {
  /** Below `/v1/profiles/`. */
  readonly at: string;
  readonly mode: Operation["mode"];
  readonly answers: Operation["answers"];
  readonly objectType: string;
  readonly profileType: string;
  readonly facts: (of: Of) => object;
};
type Of = Pick<Caller, "partner" | "person">;

export const ORGANIZATION: Profile = {
  at: "organization",
  mode: "appUser",
  answers: OrganizationProfileResource,
  objectType: "OrganizationProfile",
  profileType: "OrganizationProfile",
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

export const LEGAL_BUSINESS: Profile = {
  at: "legalbusiness",
  mode: "either",
  answers: LegalBusinessProfileResource,
  objectType: "LegalBusinessProfile",
  profileType: "LegalBusinessProfile",
  facts: ({ partner, person }) => ({
    ...companyFacts(partner, person),
    companyApproverAddress: addressShape(partner),
    companyApproverEmail: mailOf(partner, person),
    vettingStatus: "authorized",
    vettingSubStatus: "none",
  }),
};

export const BILLING: Profile = {
  at: "billing",
  mode: "appUser",
  answers: PartnerBillingProfileResource,
  objectType: "BillingProfile",
  profileType: "BillingProfile",
  facts: ({ partner, person }) => companyFacts(partner, person),
};

export const SUPPORT: Profile = {
  at: "support",
  mode: "appUser",
  answers: SupportProfileResource,
  objectType: "PartnerSupportProfile",
  profileType: "support_profile",
  facts: ({ partner, person }) => ({
    email: mailOf(partner, person),
    telephone: partner.phoneNumber,
    website: `https://${partner.domain}`,
  }),
};

export const getOrganizationProfile = reading(ORGANIZATION, "getOrganizationProfile");
export const getLegalBusinessProfile = reading(LEGAL_BUSINESS, "getLegalBusinessProfile");
export const getPartnerBillingProfile = reading(BILLING, "getPartnerBillingProfile");
export const getSupportProfile = reading(SUPPORT, "getSupportProfile");

/** The partner network profile: the caller's own, or of any partner by its id. */
export const getNetworkProfile: Operation = {
  name: "getNetworkProfile",
  method: "GET",
  isView: true,
  path: "/v1/profiles/mpn",
  mode: "appUser",
  answers: MpnProfileResource,
  query: ["mpnId"],
  answer({ world, caller, query }) {
    const found = partnerAt(world, query.get("mpnId") ?? caller.partner.mpnId);
    if (found === null) throw dialectError("partnerUnknown");
    const { mpnId, companyName: partnerName } = found;
    return {
      body: {
        mpnId,
        partnerName,
        profileType: "MpnProfile",
        links: selfLink(`/profiles/mpn?mpnId=${mpnId}`),
        attributes: { objectType: "MpnProfile" },
      },
    };
  },
};

function reading(profile: Profile, name: string): Operation {
  const { mode, answers } = profile;
  return {
    name,
    method: "GET",
    isView: true,
    path: profilePath(profile),
    mode,
    answers,
    answer: ({ caller }) => ({ body: shapeOf(profile, caller) }),
  };
}

export function profilePath({ at }: Profile): string {
  return `/v1/profiles/${at}`;
}

/** A profile as it is answered. Its ETag is that of what the partner has said, whoever reads it. */
export function shapeOf({ at, objectType, profileType, facts }: Profile, of: Of): Etagged {
  const etag = etagOf({ at, ...of.partner });
  const stated = { ...facts(of), profileType, links: selfLink(`/profiles/${at}`) };
  return { ...stated, attributes: { etag, objectType } };
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
