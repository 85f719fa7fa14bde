import {
  type Address,
  mayAdminister,
  type Partner,
  PartnerProfile,
  profileToChange,
  realAgreementLanguageOf,
} from "@countersign/domain";
import { z } from "zod";
import { addressFrom, AddressInput, addressShape } from "../customers/addresses.ts";
import { type Etagged, insistAsSeen, SEEN, seenBy } from "../dialect/etag.ts";
import { insist } from "../dialect/refused.ts";
import { emptyAsMissing, readAs, tolerant } from "../dialect/tolerant.ts";
import { insistUnchanged, type SentAndKept } from "../dialect/unchangeable.ts";
import type { Operation } from "../operations/operation.ts";
import {
  BILLING,
  LEGAL_BUSINESS,
  ORGANIZATION,
  type Profile,
  profilePath,
  shapeOf,
  SUPPORT,
} from "./partner-profiles.ts";

const { companyName: COMPANY_NAME, phoneNumber: PHONE_NUMBER } = PartnerProfile.shape;
const CONTACT = PartnerProfile.shape.primaryContact.shape;
const TEXT = emptyAsMissing(z.string());

/** What of a partner's profile a body changes; throws where it changes what nobody can. */
type Change<Sent> = (
  sent: Sent,
  now: { readonly partner: Partner; readonly profile: PartnerProfile },
) => Partial<PartnerProfile>;

const Organization = tolerant({
  id: TEXT,
  companyName: COMPANY_NAME,
  defaultAddress: AddressInput,
  tenantId: TEXT,
  domain: TEXT,
  email: emptyAsMissing(CONTACT.email),
  language: TEXT,
  culture: TEXT,
  attributes: SEEN,
});

export const updateOrganizationProfile = updating(
  ORGANIZATION,
  "updateOrganizationProfile",
  Organization,
  (sent, { partner, profile: { primaryContact } }) => {
    const { tenantId, domain } = partner;
    const culture = realAgreementLanguageOf(partner);
    insistUnchanged({
      id: [sent.id, tenantId],
      tenantId: [sent.tenantId, tenantId],
      domain: [sent.domain, domain],
      language: [sent.language, culture.slice(0, 2)],
      culture: [sent.culture, culture],
    });
    return {
      companyName: sent.companyName,
      address: addressIn(sent.defaultAddress, "defaultAddress", partner),
      primaryContact: { ...primaryContact, email: sent.email ?? primaryContact.email },
    };
  },
);

const COMPANY = {
  companyName: COMPANY_NAME,
  address: AddressInput,
  primaryContact: tolerant({ ...CONTACT, phoneNumber: emptyAsMissing(PHONE_NUMBER) }),
  attributes: SEEN,
};
const LegalBusiness = tolerant({
  ...COMPANY,
  companyApproverAddress: tolerant({
    firstName: TEXT,
    lastName: TEXT,
    addressLine1: TEXT,
    addressLine2: TEXT,
    city: TEXT,
    state: TEXT,
    postalCode: TEXT,
    country: TEXT,
    phoneNumber: TEXT,
  }).optional(),
  companyApproverEmail: TEXT,
  vettingStatus: TEXT,
  vettingSubStatus: TEXT,
});

export const updateLegalBusinessProfile = updating(
  LEGAL_BUSINESS,
  "updateLegalBusinessProfile",
  LegalBusiness,
  (sent, { partner, profile }) => {
    const approver = sent.companyApproverAddress ?? {};
    insistUnchanged({
      ...comparedWith(addressShape(partner), approver, "companyApproverAddress"),
      companyApproverEmail: [sent.companyApproverEmail, profile.primaryContact.email],
      vettingStatus: [sent.vettingStatus, "authorized"],
      vettingSubStatus: [sent.vettingSubStatus, "none"],
    });
    return companyIn(sent, partner);
  },
);

const PartnerBilling = tolerant({ ...COMPANY, billingCurrency: TEXT });

export const updatePartnerBillingProfile = updating(
  BILLING,
  "updatePartnerBillingProfile",
  PartnerBilling,
  (sent, { partner }) => {
    insistUnchanged({ billingCurrency: [sent.billingCurrency, undefined] });
    return companyIn(sent, partner);
  },
);

const Support = tolerant({
  email: emptyAsMissing(CONTACT.email),
  telephone: emptyAsMissing(PHONE_NUMBER),
  website: TEXT,
  attributes: SEEN,
});

export const updateSupportProfile = updating(
  SUPPORT,
  "updateSupportProfile",
  Support,
  (sent, { partner, profile: { primaryContact, phoneNumber } }) => {
    insistUnchanged({ website: [sent.website, `https://${partner.domain}`] });
    return {
      phoneNumber: sent.telephone ?? phoneNumber,
      primaryContact: { ...primaryContact, email: sent.email ?? primaryContact.email },
    };
  },
);

/**
 * A profile sent back whole with something in it changed. All four are views of the one that the console's account
 * settings change; what this one does not show stays as it is.
 */
function updating<Sent extends { readonly attributes?: z.output<typeof SEEN> }>(
  profile: Profile,
  name: string,
  body: z.ZodType<Sent>,
  change: Change<Sent>,
): Operation {
  return {
    name,
    method: "PUT",
    path: profilePath(profile),
    mode: profile.mode,
    answers: profile.answers,
    body,
    async answer(call) {
      const { person, partner: caller } = call.caller;
      insist(mayAdminister(person));
      const sent = readAs(body, await call.body());
      const partnerIn = ({ partners }: typeof call.world): Partner =>
        partners.get(caller.tenantId) ?? caller;
      const shapeIn = (world: typeof call.world): Etagged =>
        shapeOf(profile, { partner: partnerIn(world), person });
      const isAsSeen = seenBy(call.request, sent.attributes, shapeIn);
      const now = call.sandbox.world();
      const isRepeated = await call.isRepeated();
      if (!isRepeated) insistAsSeen(isAsSeen, now);
      const partner = partnerIn(now);
      const before = profileToChange({ partner, person });
      const { companyName, address, phoneNumber, primaryContact } = {
        ...before,
        ...(!isRepeated && change(sent, { partner, profile: before })),
      };
      const { world } = await call.carryOut(
        {
          type: "updatePartnerProfile",
          by: person.personId,
          // In the order in which the sandbox keeps it: the same again is no change.
          profile: { companyName, address, phoneNumber, primaryContact },
        },
        isAsSeen,
      );
      return { body: shapeIn(world) };
    },
  };
}

type Company = Pick<z.output<typeof PartnerBilling>, "companyName" | "address" | "primaryContact">;

function companyIn(
  { companyName, address, primaryContact }: Company,
  partner: Partner,
): Partial<PartnerProfile> {
  const { firstName, lastName, email, phoneNumber = partner.phoneNumber } = primaryContact;
  return {
    companyName,
    address: addressIn(address, "address", partner),
    phoneNumber,
    primaryContact: { firstName, lastName, email },
  };
}

/** The address alone: the person, the phone and the country in it are not changed by way of it. */
function addressIn(sent: z.output<typeof AddressInput>, path: string, partner: Partner): Address {
  const { firstName, lastName, phoneNumber, country } = sent;
  const others = { firstName, lastName, phoneNumber, country };
  insistUnchanged(comparedWith(addressShape(partner), others, path));
  return addressFrom(sent);
}

type Texts = Readonly<Record<string, string | undefined>>;

function comparedWith(kept: Texts, sent: Texts, path: string): Record<string, SentAndKept> {
  return Object.fromEntries(
    Object.entries(sent).map(([name, text]) => [`${path}.${name}`, [text, kept[name]]]),
  );
}
