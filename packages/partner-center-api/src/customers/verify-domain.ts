import {
  type CustomDomain,
  CustomDomainName,
  DomainAuthentication,
  DomainCapability,
  DomainName,
  mayVerifyDomainsOf,
} from "@countersign/domain";
import { z } from "zod";
import { insist } from "../dialect/refused.ts";
import { emptyAsMissing, inputRefused, readAs, tolerant } from "../dialect/tolerant.ts";
import type { Operation } from "../operations/operation.ts";
import { VerifiedDomainResource } from "./customer-resources.ts";
import { customerIdIn } from "./own-customer.ts";

/** A value of a list, as callers write it: in any letter case, in one word or with underscores. */
function oneOf<const Value extends string>(...values: readonly Value[]) {
  const known = new Map(values.map((value) => [plain(value), value]));
  return z.string().transform((text, context) => {
    const value = known.get(plain(text));
    if (value !== undefined) return value;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  });
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll("_", "");
}

const Name = z.string().trim().pipe(CustomDomainName);
const Written = z.string().trim().min(1).max(20_000);

const NewDomain = tolerant({
  authenticationType: oneOf(...DomainAuthentication.options),
  capability: oneOf(...DomainCapability.options),
  isDefault: z.boolean().default(false),
  /** The one under which a tenant begins is never added. */
  isInitial: z.literal(false).optional(),
  name: Name,
  rootDomain: emptyAsMissing(z.string().trim().pipe(DomainName)),
  status: oneOf("unverified", "verified", "pending_deletion"),
  verificationMethod: oneOf("none", "dns_record", "email"),
});

/** How a federated domain's people sign in. It has to be whole; nobody signs in that way here, so that it is not kept. */
const FederationSettings = tolerant({
  activeLogOnUri: emptyAsMissing(Written),
  defaultInteractiveAuthenticationMethod: emptyAsMissing(Written),
  federationBrandName: emptyAsMissing(Written),
  issuerUri: Written,
  logOffUri: Written,
  metadataExchangeUri: emptyAsMissing(Written),
  nextSigningCertificate: emptyAsMissing(Written),
  openIdConnectDiscoveryEndpoint: emptyAsMissing(Written),
  passiveLogOnUri: Written,
  preferredAuthenticationProtocol: oneOf("WsFed", "Samlp"),
  promptLoginBehavior: oneOf("TranslateToFreshPasswordAuth", "NativeSupport", "Disabled"),
  signingCertificate: Written,
  signingCertificateUpdateStatus: emptyAsMissing(Written),
  supportsMfa: z.boolean().optional(),
});

const NewVerifiedDomain = tolerant({
  verifiedDomainName: Name,
  domain: NewDomain,
  domainFederationSettings: FederationSettings.optional(),
});

/** A partner vouches for a domain of its customer: from then on it is one of the customer's. */
export const verifyDomain: Operation = {
  name: "verifyDomain",
  method: "POST",
  path: "/v1/customers/:customerId/verifieddomain",
  mode: "either",
  status: 201,
  answers: VerifiedDomainResource,
  body: NewVerifiedDomain,
  async answer(call) {
    const { caller, world } = call;
    const { tenantId: customerId } = insist(mayVerifyDomainsOf(world, caller, customerIdIn(call)));
    const {
      name,
      authenticationType: authentication,
      capability,
      isDefault,
    } = domainIn(readAs(NewVerifiedDomain, await call.body()));
    const { events } = await call.carryOut({
      type: "verifyDomain",
      by: caller.person.personId,
      customerId,
      domain: { name, authentication, capability, isDefault },
    });
    const verified = events.find((event) => event.type === "customerDomainVerified");
    if (verified === undefined) throw new Error("A domain was verified and is not there.");
    return { body: verifiedDomainShape(verified.domain) };
  },
};

/** What the parts of a body say together. */
function domainIn({
  verifiedDomainName,
  domain,
  domainFederationSettings: settings,
}: z.output<typeof NewVerifiedDomain>): z.output<typeof NewDomain> {
  const isFederated = domain.authenticationType === "federated";
  if (isFederated && settings === undefined) {
    throw inputRefused({ domainFederationSettings: "input.missing" });
  }
  if (verifiedDomainName !== domain.name) throw inputRefused({ "domain.name": "input.unfit" });
  return domain;
}

/** The partner's word is what verifies it, whichever state and method a caller names; the sample answers the same. */
function verifiedDomainShape(domain: CustomDomain): object {
  const { name, authentication, capability, isDefault } = domain;
  return {
    authenticationType: authentication,
    capability,
    isDefault,
    isInitial: false,
    name,
    status: "verified",
    verificationMethod: "dns_record",
  };
}
