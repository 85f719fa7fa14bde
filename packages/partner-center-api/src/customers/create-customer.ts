import {
  type Customer,
  CustomerProfile,
  DomainPrefix,
  EmailAddress,
  mayAddCustomer,
  type PrimaryContact,
  TenantId,
} from "@countersign/domain";
import { z } from "zod";
import { insist } from "../dialect/refused.ts";
import { emptyAsMissing, inputRefused, readAs, tolerant } from "../dialect/tolerant.ts";
import type { Operation } from "../operations/operation.ts";
import { assertMode } from "../tokens/caller.ts";
import { derivedId } from "../tokens/derived-id.ts";
import { addressFrom, AddressInput } from "./addresses.ts";
import { billingProfile, companyProfile } from "./customer-shapes.ts";
import { NewCustomerResource } from "./customer-resources.ts";

const Name = AddressInput.out.shape.firstName;

const NewCustomer = tolerant({
  companyProfile: tolerant({
    domain: z
      .string()
      .trim()
      .toLowerCase()
      .transform((domain) => domain.replace(/\.onmicrosoft\.com$/u, ""))
      .pipe(DomainPrefix),
    organizationRegistrationNumber: emptyAsMissing(CustomerProfile.shape.registrationId.unwrap()),
  }),
  billingProfile: tolerant({
    email: EmailAddress,
    culture: z.string().trim().min(2).max(20),
    language: z.string().trim().min(2).max(20),
    companyName: CustomerProfile.shape.companyName,
    firstName: Name,
    lastName: Name,
    defaultAddress: AddressInput,
  }),
  associatedPartnerId: emptyAsMissing(TenantId),
  enableGDAPByDefault: z.boolean().optional(),
});
type NewCustomer = z.output<typeof NewCustomer>;

/** A partner adds a customer, who will be asked to accept the agreement. The password is answered only here. */
export const createCustomer: Operation = {
  name: "createCustomer",
  method: "POST",
  path: "/v1/customers",
  mode: "either",
  status: 201,
  answers: NewCustomerResource,
  body: NewCustomer,
  async answer(call) {
    const { caller, world, port } = call;
    insist(mayAddCustomer(world, caller));
    const given = readAs(NewCustomer, await call.body());
    const resellerId = given.associatedPartnerId ?? null;
    if (resellerId !== null) assertMode(caller, "appUser");
    const { events } = await call.carryOut({
      type: "createCustomer",
      by: caller.person.personId,
      profile: profileFrom(given),
      resellerId,
      agreement: { path: "willBeAsked" },
      oneTimePassword: port.newOneTimePassword(),
    });
    const created = events.find((event) => event.type === "customerCreated");
    const added = events.find((event) => event.type === "personAdded");
    if (created === undefined || added?.person.credential.status !== "oneTime") {
      throw new Error("A customer was created without a tenant or an administrator.");
    }
    const { password } = added.person.credential;
    return { body: createdShape(created.customer, given, password) };
  },
};

function profileFrom({
  companyProfile: company,
  billingProfile: billing,
}: NewCustomer): CustomerProfile {
  const { defaultAddress: written, companyName } = billing;
  const { organizationRegistrationNumber: registrationId } = company;
  return {
    country: written.country,
    companyName,
    domainPrefix: company.domain,
    address: addressFrom(written),
    ...(registrationId !== undefined && { registrationId }),
    primaryContact: contactFrom(billing),
  };
}

/** Whoever stands in the address is the contact; callers name them beside it as well, or only there. */
function contactFrom(billing: NewCustomer["billingProfile"]): PrimaryContact {
  const { defaultAddress: written, email } = billing;
  const firstName = written.firstName ?? billing.firstName;
  const lastName = written.lastName ?? billing.lastName;
  if (firstName === undefined || lastName === undefined) {
    throw inputRefused({
      ...(firstName === undefined && missing("firstName")),
      ...(lastName === undefined && missing("lastName")),
    });
  }
  const { phoneNumber } = written;
  return { firstName, lastName, email, ...(phoneNumber !== undefined && { phoneNumber }) };
}

function missing(name: string): Readonly<Record<string, "input.missing">> {
  return { [`billingProfile.defaultAddress.${name}`]: "input.missing" };
}

function createdShape(customer: Customer, given: NewCustomer, password: string): object {
  const { tenantId } = customer;
  const { culture, language } = given.billingProfile;
  const { associatedPartnerId, enableGDAPByDefault } = given;
  return {
    id: tenantId,
    commerceId: derivedId("commerce", tenantId),
    companyProfile: companyProfile(customer, false),
    billingProfile: { ...billingProfile(customer), culture, language },
    relationshipToPartner: associatedPartnerId === undefined ? "none" : "reseller",
    ...(associatedPartnerId !== undefined && { allowDelegatedAccess: true, associatedPartnerId }),
    userCredentials: { userName: "admin", password },
    customDomains: [customer.domain],
    ...(enableGDAPByDefault !== undefined && { enableGDAPByDefault }),
    attributes: { objectType: "Customer" },
  };
}
