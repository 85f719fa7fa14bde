import { PartnerRole, type Refusal } from "@countersign/domain";
import { NewPartnerUser } from "@countersign/endpoints";
import { readForm } from "../../forms/read-form.ts";
import type { ReadForm } from "../../forms/use-typed-form.ts";

export const USER_FIELDS = ["firstName", "lastName", "userName", "email", "roles"] as const;
export type UserField = (typeof USER_FIELDS)[number];
export type UserValues = Readonly<Record<UserField, string>>;

export const NO_USER: UserValues = {
  firstName: "",
  lastName: "",
  userName: "",
  email: "",
  roles: "",
};

/** The roles that a form names, between spaces. */
export function rolesIn(named: string): readonly PartnerRole[] {
  return PartnerRole.options.filter((role) => named.split(" ").includes(role));
}

/** What is sent, judged by the endpoint's own schema. */
export function readUser(values: UserValues): ReadForm<UserField, NewPartnerUser> {
  const { email, roles, ...names } = values;
  const read = NewPartnerUser.safeParse({
    ...names,
    email: email.trim(),
    roles: rolesIn(roles),
  });
  return readForm(USER_FIELDS, read);
}

/** The field at which a refusal stands; `null` for one that is about none of them. */
export function fieldOf({ kind }: Refusal): UserField | null {
  if (kind === "userNameTaken") return "userName";
  return kind === "roleNotOffered" || kind === "lastGlobalAdmin" ? "roles" : null;
}
