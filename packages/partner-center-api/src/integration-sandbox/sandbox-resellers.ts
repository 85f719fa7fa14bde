import {
  DomainPrefix,
  EmailAddress,
  MpnId,
  type Partner,
  PartnerProfile,
  type PartnerUser,
  PersonName,
  sandboxProvider,
  TenantId,
  UserName,
} from "@countersign/domain";
import type { z } from "zod";
import { addressFrom, AddressInput } from "../customers/addresses.ts";
import { insist, Refused } from "../dialect/refused.ts";
import { readAs, tolerant } from "../dialect/tolerant.ts";
import type { Call, Operation } from "../operations/operation.ts";
import { derivedId } from "../tokens/derived-id.ts";
import { SandboxResellerResource } from "./reseller-resource.ts";

const { companyName, phoneNumber, primaryContact } = PartnerProfile.shape;

const NewReseller = tolerant({
  mpnId: MpnId,
  tenant: tolerant({
    domainPrefix: DomainPrefix,
    adminUserName: UserName,
    adminFirstName: PersonName,
    adminLastName: PersonName,
    adminAlternateEmail: EmailAddress,
  }),
  legalBusinessProfile: tolerant({
    companyName,
    address: AddressInput,
    primaryContact: tolerant({ ...primaryContact.shape, phoneNumber }),
  }),
});
type NewReseller = z.output<typeof NewReseller>;

/** A provider makes a reseller to sell through. The password of its administrator is answered only here. */
export const createSandboxReseller: Operation = {
  name: "createSandboxReseller",
  method: "POST",
  path: "/v1/sandboxIndirectReseller",
  mode: "appUser",
  status: 201,
  answers: SandboxResellerResource,
  body: NewReseller,
  async answer(call) {
    const { personId: by } = call.caller.person;
    insist(sandboxProvider(call.world, by));
    const given = readAs(NewReseller, await call.body());
    const { events } = await call.carryOut({
      type: "createSandboxReseller",
      by,
      ...describedBy(given),
      oneTimePassword: call.port.newOneTimePassword(),
    });
    const created = events.find((event) => event.type === "sandboxResellerCreated");
    const added = events.find((event) => event.type === "personAdded");
    if (created === undefined || added?.person.side !== "partner") {
      throw new Error("A reseller was made without a tenant or an administrator.");
    }
    return { body: createdShape(created.reseller, added.person, call.caller.partner) };
  },
};

/** A provider deletes a reseller that it made. Asked for again it answers as before. */
export const deleteSandboxReseller: Operation = {
  name: "deleteSandboxReseller",
  method: "DELETE",
  path: "/v1/sandboxIndirectReseller/:resellerId",
  mode: "appUser",
  status: 204,
  answers: null,
  async answer(call) {
    const { personId: by } = call.caller.person;
    insist(sandboxProvider(call.world, by));
    await call.carryOut({ type: "deleteSandboxReseller", by, resellerId: resellerIdIn(call) });
    return {};
  },
};

function describedBy({ mpnId, tenant, legalBusinessProfile: profile }: NewReseller) {
  const { phoneNumber: phone, ...contact } = profile.primaryContact;
  return {
    mpnId,
    domainPrefix: tenant.domainPrefix,
    country: profile.address.country,
    profile: {
      companyName: profile.companyName,
      address: addressFrom(profile.address),
      phoneNumber: phone,
      primaryContact: contact,
    },
    administrator: {
      userName: tenant.adminUserName,
      firstName: tenant.adminFirstName,
      lastName: tenant.adminLastName,
      email: tenant.adminAlternateEmail,
    },
  };
}

/** The id in a path; what is no id belongs to no reseller. */
function resellerIdIn({ caller, path }: Call): TenantId {
  const read = TenantId.safeParse(path("resellerId"));
  if (read.success) return read.data;
  throw new Refused({
    kind: "sandboxResellerUnknown",
    rule: "providersDeleteTheirSandboxResellers",
    facts: { partnerId: caller.partner.tenantId },
  });
}

/** The reseller's agreement with the vendor is signed with the account, by its administrator. */
function createdShape(
  { tenantId, mpnId, madeBy }: Partner,
  { personId, firstName, userPrincipalName, credential }: PartnerUser,
  provider: Partner,
): object {
  return {
    accountId: tenantId,
    mpnId,
    tenant: {
      id: tenantId,
      adminUserAccount: userPrincipalName,
      password: credential.status === "oneTime" ? credential.password : "",
    },
    agreementSignature: {
      id: derivedId("agreementSignature", tenantId),
      accountId: tenantId,
      agreementId: derivedId("resellerAgreement", tenantId),
      agreementType: "ValueAddedReseller",
      dateSigned: madeBy?.at,
      signedByFirstName: firstName,
      signedByUserPrincipalName: userPrincipalName,
      signedByUserObjectId: personId,
      signedByUserTenantId: tenantId,
      attributes: { objectType: "AgreementSignatureResponse" },
    },
    partnerRelationship: {
      id: provider.tenantId,
      name: provider.companyName,
      relationshipType: "is_indirect_reseller_of",
      state: "Active",
      mpnId: provider.mpnId,
      attributes: { objectType: "PartnerRelationshipResponse" },
    },
  };
}
