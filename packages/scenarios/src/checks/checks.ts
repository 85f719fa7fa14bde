import {
  attestationsServing,
  directAcceptanceOf,
  mayPurchase,
  ordersThrough,
  partnersIn,
  partnersOf,
  type ReadonlyWorld,
  type TenantId,
} from "@countersign/domain";
import { demoCustomers } from "../demo/customers.ts";
import { demoPartners } from "../demo/partners.ts";
import type { ScenarioName } from "../play-scenario.ts";

/** Whom a check is about. */
export type Parties = { readonly customerId: TenantId; readonly partnerId: TenantId };

type Check = (world: ReadonlyWorld, parties: Parties) => boolean;

/** What can be asked about the state of a sandbox: a lesson, a script or a build waits until it holds. */
export const CHECKS = {
  relationshipEstablished: (world, { customerId, partnerId }) =>
    partnersOf(world, customerId).some(({ channel }) => partnersIn(channel).includes(partnerId)),
  customerAccepted: (world, { customerId }) => directAcceptanceOf(world, customerId) !== null,
  agreementConfirmed: (world, { customerId, partnerId }) =>
    attestationsServing(world, customerId, partnerId).length > 0,
  purchaseAllowed: (world, { customerId, partnerId }) =>
    mayPurchase(world, customerId, partnerId).ok,
  orderPlaced: (world, { customerId, partnerId }) =>
    ordersThrough(world, customerId, partnerId).length > 0,
} as const satisfies Record<string, Check>;
export type CheckId = keyof typeof CHECKS;

export function isCheckId(id: string): id is CheckId {
  return Object.hasOwn(CHECKS, id);
}

/** Whom a scenario's checks are about unless the asker says otherwise: the pair that its story is told for. */
export const PARTIES = {
  demo: {
    customerId: demoCustomers.betula.tenantId,
    partnerId: demoPartners.oriolus.tenantId,
  },
  indirectReseller: {
    customerId: demoCustomers.ulmus.tenantId,
    partnerId: demoPartners.parus.tenantId,
  },
} as const satisfies Record<ScenarioName, Parties>;
