import {
  CalendarDate,
  CountryCode,
  CreateCustomer,
  DomainName,
  DomainPrefix,
  PersonId,
} from "@countersign/domain";
import { z } from "zod";
import { Permission, refusals } from "../explained-refusal.ts";
import { CustomerView, PartnerView } from "../views/organisation.ts";
import { endpoint, reading, Written } from "./base.ts";

/** What the wizard sends. */
export const NewCustomer = CreateCustomer.omit({ type: true, by: true, oneTimePassword: true });
export type NewCustomer = z.infer<typeof NewCustomer>;

/** An account that was just made, or given another password, with the password that is shown once. */
export const Credentials = z.strictObject({
  personId: PersonId,
  userPrincipalName: z.string(),
  oneTimePassword: z.string(),
});

/** What a partner does in the wizard that adds a customer. */
export const newCustomer = {
  newCustomer: endpoint
    .route({
      method: "GET",
      path: "/new-customer",
      summary: "What the wizard needs that adds a customer",
    })
    .input(z.strictObject(reading))
    .output(
      z.strictObject({
        mayAdd: Permission,
        /** Whether this person may confirm the agreement in the wizard. */
        mayAttest: Permission,
        /** The countries of the partner's market, by code. */
        countries: z.array(CountryCode),
        /** A provider's resellers; nobody where the partner sells by itself. */
        resellers: z.array(PartnerView),
        /** The mail domains that are the partner's own. */
        partnerDomains: z.array(z.string()),
        today: CalendarDate,
      }),
    )
    .errors(refusals("unknownAccount")),
  domainAvailability: endpoint
    .route({
      method: "GET",
      path: "/domains/{domainPrefix}",
      summary: "Whether a domain is free for a new customer",
    })
    .input(z.strictObject({ domainPrefix: DomainPrefix, ...reading }))
    .output(z.strictObject({ domain: DomainName, isFree: z.boolean() })),
  createCustomer: endpoint
    .route({
      method: "POST",
      path: "/customers",
      summary: "Add a customer: its tenant, its administrator and the relationship",
      successStatus: 201,
    })
    .input(NewCustomer)
    .output(z.strictObject({ ...Written.shape, customer: CustomerView, credentials: Credentials }))
    .errors(
      refusals(
        "unknownAccount",
        "indirectResellerMayNotAddCustomer",
        "roleMayNotAddCustomer",
        "resellerMissing",
        "providerNotLinked",
        "countryOutsideMarket",
        "sandboxLimitReached",
        "domainTaken",
        "companyNameRefused",
        "invalidAddress",
        "registrationIdMissing",
        "registrationIdInvalid",
        "phoneNumberMissing",
        "contactRefused",
        "roleMayNotAttest",
        "attestationRetired",
        "dateAgreedInFuture",
      ),
    ),
  resetPassword: endpoint
    .route({
      method: "POST",
      path: "/password-resets",
      summary: "Give a customer's person, or a colleague, a new one-time password",
      successStatus: 201,
    })
    .input(z.strictObject({ personId: PersonId }))
    .output(z.strictObject({ ...Written.shape, credentials: Credentials }))
    .errors(
      refusals(
        "unknownAccount",
        "roleMayNotAdminister",
        "roleMayNotAddCustomer",
        "notYourCustomer",
        "adminPrivilegesMissing",
      ),
    ),
};
