import { displayName, PartnerRole, partnerPeopleOf, type PartnerUser } from "@countersign/domain";
import { collection } from "../dialect/collection.ts";
import { dialectError } from "../dialect/dialect-error.ts";
import type { Operation } from "../operations/operation.ts";
import { derivedId } from "../tokens/derived-id.ts";

/** The vendor's names, and its ids where they have been seen. */
const ROLES = {
  adminAgent: { name: "Admin Agent", id: "0e7f236d-a3d8-458a-bd49-eaf200d12cd5" },
  salesAgent: { name: "Sales Agent", id: derivedId("role", "salesAgent") },
  helpdeskAgent: { name: "Helpdesk Agent", id: "082cc3a5-2eff-4274-8fe1-ad5b4387ef55" },
  globalAdmin: { name: "Global Admin", id: derivedId("role", "globalAdmin") },
} as const satisfies Record<PartnerRole, { readonly name: string; readonly id: string }>;

export const listRoles: Operation = {
  name: "listRoles",
  method: "GET",
  isView: true,
  path: "/v1/roles",
  mode: "appUser",
  answers: null,
  isFixed: true,
  answer() {
    const items = PartnerRole.options.map((role) => ({
      id: ROLES[role].id,
      name: ROLES[role].name,
      category: role === "globalAdmin" ? "tenant" : "other",
      attributes: { objectType: "Role" },
    }));
    return { body: collection(items, "/roles") };
  },
};

export const listRoleMembers: Operation = {
  name: "listRoleMembers",
  method: "GET",
  isView: true,
  path: "/v1/roles/:roleId/usermembers",
  mode: "appUser",
  answers: null,
  answer({ world, caller, path }) {
    const id = path("roleId").toLowerCase();
    const role = PartnerRole.options.find((each) => ROLES[each].id === id);
    if (role === undefined) throw dialectError("nothingHere", { method: "GET", path: id });
    const people = partnerPeopleOf(world, caller.partner.tenantId);
    const items = people
      .filter(({ roles }) => roles.includes(role))
      .map((each) => member(each, id));
    return { body: collection(items, `/roles/${id}/usermembers`) };
  },
};

function member(person: PartnerUser, roleId: string): object {
  return {
    id: person.personId,
    displayName: displayName(person),
    userPrincipalName: person.userPrincipalName,
    roleId,
    attributes: { objectType: "UserMember" },
  };
}
