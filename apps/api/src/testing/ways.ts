import type { Customer, Person } from "@countersign/domain";
import { demoCustomerPeople, demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { aProfileUpdate } from "./account-settings.ts";
import { aBillTo } from "./bill-to.ts";
import { anAcceptance, polishText } from "./invitations.ts";
import { aNewCustomer } from "./new-customers.ts";
import { anOrder } from "./orders.ts";
import type { TestApp } from "./open-test-app.ts";
import type { Answer } from "./visitor.ts";

const { zofia, igor } = demoPartnerPeople;
const { ewa } = demoCustomerPeople;
const { tilia } = demoCustomers;

/** A way to an answer, usually a refusal. */
export type Way = (app: TestApp) => Promise<Answer>;
/** What has to happen first. */
export type Preparing = (app: TestApp) => Promise<void>;

export function asked(person: Person | null, path: string, body?: unknown): Way {
  return async (app) => {
    const visitor = app.visitor();
    if (person !== null) await visitor.signIn(person);
    return body === undefined ? visitor.get(path) : visitor.post(path, body);
  };
}

export function ordering(changes: object, customerId: string, person: Person = zofia): Way {
  return asked(person, `/api/customers/${customerId}/orders`, { ...anOrder(), ...changes });
}

/** A change of what this customer bought before. */
export function changingSold(change: object, { tenantId }: Customer, person: Person = zofia): Way {
  return async (app) => {
    const world = (await app.sandboxes.find("demo"))?.world();
    const [sold] = world?.subscriptions.where("customer", tenantId) ?? [];
    const body = { subscriptionId: sold?.subscriptionId, ...change };
    return asked(person, "/api/subscription-changes", body)(app);
  };
}

export function removing({ tenantId }: Customer, person: Person): Way {
  return asked(person, `/api/customers/${tenantId}/relationship-removal`, {});
}

/** Says anew where this customer's bills go. */
export function billing(
  { tenantId, companyName, address }: Customer,
  changes: object = {},
  person: Person = zofia,
): Way {
  return asked(person, `/api/customers/${tenantId}/bill-to`, {
    billTo: aBillTo(changes),
    replaces: { companyName, address },
  });
}

/** Lets this customer buy reservations by itself. */
export function permitting(
  { tenantId }: Customer,
  person: Person = zofia,
  isAllowed: boolean = true,
): Way {
  return asked(person, `/api/customers/${tenantId}/reservation-purchases`, { isAllowed });
}

/** Confirms that this customer accepted on that day. */
export function confirming(person: Person, tenantId: string, day = "2026-04-20"): Way {
  const primaryContact = tilia.primaryContact;
  const body = { primaryContact, dateAgreed: { given: "day", day } };
  return asked(person, `/api/customers/${tenantId}/attestations`, body);
}

/** The sandbox turns to the rules of 2026. */
export async function turnTo2026(app: TestApp): Promise<void> {
  const sandbox = await app.sandboxes.find("demo");
  await sandbox?.execute({ type: "setEra", era: "2026" }, { kind: "stage" });
}

/** A partner confirms for a customer what it accepted before April 2023, and the rules of 2026 hold. */
export function confirmedLongAgo(person: Person, tenantId: string): Preparing {
  return async (app) => {
    await confirming(person, tenantId, "2023-03-31")(app);
    await turnTo2026(app);
  };
}

/** Adds a customer. */
export function adding(changes: object, profile: object = {}, person: Person = zofia): Way {
  return asked(person, "/api/customers", aNewCustomer(changes, profile));
}

/** Ends the partnership with that counterpart. */
export function parting(person: Person, counterpartId: string): Way {
  return asked(person, `/api/partnerships/${counterpartId}/removal`, {});
}

/** Says anew what the partner says about itself. */
export function describing(changes: object, person: Person = igor): Way {
  return asked(person, "/api/partner-profile", aProfileUpdate(changes));
}

/** Changes a partner's user. */
export function changing(
  of: Person,
  what: string,
  roles?: readonly string[],
  person: Person = igor,
): Way {
  const path = `/api/partner-users/${of.personId}/${what}`;
  return asked(person, path, roles === undefined ? {} : { roles });
}

/** Accepts an invitation. */
export function accepting(told: object, person: Person = ewa): Way {
  return asked(person, "/api/relationships", { ...anAcceptance(), ...told });
}

/** Accepts the agreement alone. */
export function agreeing(told: object, person: Person = ewa): Way {
  return asked(person, "/api/agreement-acceptances", { text: polishText, hasRead: true, ...told });
}

/** A delivery of a webhook once more. */
export function resending(deliveryId: string): Way {
  return asked(null, `/_emulator/deliveries/${deliveryId}/resending`, {});
}

/** Chooses a password in place of a one-time one. */
export function choosing(told: object): Way {
  return asked(null, "/api/sign-in/new-password", { newPassword: "a new one", ...told });
}
