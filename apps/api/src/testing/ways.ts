import type { Customer, Person } from "@countersign/domain";
import { demoPartnerPeople } from "@countersign/scenarios";
import { anOrder } from "./orders.ts";
import type { TestApp } from "./open-test-app.ts";
import type { Answer } from "./visitor.ts";

const { zofia } = demoPartnerPeople;

/** A way to an answer, usually a refusal. */
export type Way = (app: TestApp) => Promise<Answer>;

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
