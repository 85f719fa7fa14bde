import type { AgreementEvent } from "../agreement/state.ts";
import { type Decision, happened } from "../decision.ts";
import type { Moment } from "../moment.ts";
import type { PersonEvent } from "../person/state.ts";
import type { RelationshipEvent } from "../reseller-relationship/state.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { CustomerCommand } from "./commands.ts";
import {
  deleteCustomer,
  type DeleteCustomerRefusal,
} from "../integration-sandbox/delete-customer.ts";
import { createCustomer, type CreateCustomerRefusal } from "./create-customer.ts";
import type { CustomerEvent } from "./state.ts";
import { updateCustomerProfile, type UpdateProfileRefusal } from "./update-profile.ts";
import { verifyDomain, type VerifyDomainRefusal } from "./verify-domain.ts";

export function decideCustomer(
  world: ReadonlyWorld,
  command: CustomerCommand,
  moment: Moment,
): Decision<
  CustomerEvent | PersonEvent | RelationshipEvent | AgreementEvent,
  CreateCustomerRefusal | UpdateProfileRefusal | DeleteCustomerRefusal | VerifyDomainRefusal
> {
  switch (command.type) {
    case "registerCustomer":
      return happened({ type: "customerRegistered", customer: command.customer });
    case "createCustomer":
      return createCustomer(world, command, moment);
    case "updateCustomerProfile":
      return updateCustomerProfile(world, command, moment);
    case "deleteCustomer":
      return deleteCustomer(world, command, moment);
    case "verifyDomain":
      return verifyDomain(world, command, moment);
    default:
      return command satisfies never;
  }
}
