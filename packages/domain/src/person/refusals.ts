import { z } from "zod";
import { PartnerKind } from "../partner/state.ts";
import { PersonId, TenantId, UserPrincipalName } from "../primitives.ts";
import { refusal } from "../rule-book/refusal-shape.ts";
import { PartnerRole, Side } from "./state.ts";

export const UnknownAccount = refusal("unknownAccount", "onlySandboxAccounts", {
  userPrincipalName: z.string(),
});
export const AccountOfOtherSide = refusal("accountOfOtherSide", "oneConsolePerAccount", {
  userPrincipalName: UserPrincipalName,
  belongsTo: Side,
});
export const WrongPassword = refusal("wrongPassword", "passwordOpensAccount", {
  userPrincipalName: UserPrincipalName,
});
export const PasswordRepeated = refusal("passwordRepeated", "firstSignInChangesPassword", {
  userPrincipalName: UserPrincipalName,
});

export const PasswordNotOneTime = refusal("passwordNotOneTime", "firstSignInChangesPassword", {
  userPrincipalName: UserPrincipalName,
});

export const UserNameTaken = refusal("userNameTaken", "signInNamesAreUnique", {
  userPrincipalName: UserPrincipalName,
});
export const RoleNotOffered = refusal("roleNotOffered", "salesAgentsAreOfSellingPartners", {
  partnerId: TenantId,
  partnerKind: PartnerKind,
  role: PartnerRole,
});
export const LastGlobalAdmin = refusal("lastGlobalAdmin", "accountsKeepAGlobalAdmin", {
  partnerId: TenantId,
  personId: PersonId,
});
/** The user itself is left out on purpose: nobody learns whether another partner has it. */
export const UserUnknown = refusal("userUnknown", "partnersManageTheirOwnUsers", {
  partnerId: TenantId,
});

export type UserNameTaken = z.infer<typeof UserNameTaken>;
export type RoleNotOffered = z.infer<typeof RoleNotOffered>;
export type LastGlobalAdmin = z.infer<typeof LastGlobalAdmin>;
export type UserUnknown = z.infer<typeof UserUnknown>;
export type AccountRefusal = z.infer<typeof UnknownAccount> | z.infer<typeof AccountOfOtherSide>;
export type SignInRefusal = AccountRefusal | z.infer<typeof WrongPassword>;
