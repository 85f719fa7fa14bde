import { type Partner, type Person, partnerAt, realAgreementLanguageOf } from "@countersign/domain";
import { addressShape } from "../customers/addresses.ts";
import { selfLink } from "../dialect/collection.ts";
import { dialectError } from "../dialect/dialect-error.ts";
import type { Operation } from "../operations/operation.ts";

export const getOrganizationProfile: Operation = {
  name: "getOrganizationProfile",
  method: "GET",
  path: "/v1/profiles/organization",
  mode: "appUser",
  answer({ caller: { partner, person } }) {
    const { tenantId, companyName, domain } = partner;
    const culture = realAgreementLanguageOf(partner);
    return {
      body: {
        id: tenantId,
        companyName,
        defaultAddress: addressShape(partner),
        tenantId,
        domain,
        email: mailOf(partner, person),
        language: culture.slice(0, 2),
        culture,
        ...ending("organization", "OrganizationProfile", "organization_profile"),
      },
    };
  },
};

export const getLegalBusinessProfile: Operation = {
  name: "getLegalBusinessProfile",
  method: "GET",
  path: "/v1/profiles/legalbusiness",
  mode: "either",
  answer({ caller: { partner, person } }) {
    return {
      body: {
        companyName: partner.companyName,
        address: addressShape(partner),
        primaryContact: contactOf(partner, person),
        companyApproverAddress: addressShape(partner),
        companyApproverEmail: mailOf(partner, person),
        vettingStatus: "authorized",
        vettingSubStatus: "none",
        ...ending("legalbusiness", "LegalBusinessProfile", "legal_business_profile"),
      },
    };
  },
};

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
    return {
      body: {
        mpnId: found.mpnId,
        partnerName: found.companyName,
        ...ending(`mpn?mpnId=${found.mpnId}`, "MpnProfile", "mpn_profile"),
      },
    };
  },
};

export const getPartnerBillingProfile: Operation = {
  name: "getPartnerBillingProfile",
  method: "GET",
  path: "/v1/profiles/billing",
  mode: "appUser",
  answer({ caller: { partner, person } }) {
    return {
      body: {
        companyName: partner.companyName,
        address: addressShape(partner),
        primaryContact: contactOf(partner, person),
        billingCurrency: null,
        ...ending("billing", "PartnerBillingProfile", "partner_billing_profile"),
      },
    };
  },
};

export const getSupportProfile: Operation = {
  name: "getSupportProfile",
  method: "GET",
  path: "/v1/profiles/support",
  mode: "appUser",
  answer({ caller: { partner, person } }) {
    return {
      body: {
        email: mailOf(partner, person),
        telephone: partner.phoneNumber,
        website: `https://${partner.domain}`,
        ...ending("support", "SupportProfile", "support_profile"),
      },
    };
  },
};

/** Whom the partner has named, or whoever asks where it has named nobody yet. */
function contactOf(
  { primaryContact, phoneNumber }: Partner,
  person: Pick<Person, "firstName" | "lastName" | "email">,
): object {
  const { firstName, lastName, email } = primaryContact ?? person;
  return { firstName, lastName, email, phoneNumber };
}

function mailOf({ primaryContact }: Partner, { email }: Pick<Person, "email">): string {
  return primaryContact?.email ?? email;
}

function ending(path: string, objectType: string, profileType: string): object {
  return {
    profileType,
    links: selfLink(`/profiles/${path}`),
    attributes: { objectType },
  };
}
