import { z } from "zod";
import { UserPrincipalName } from "../primitives.ts";
import { refusal } from "../rule-book/refusal-shape.ts";
import { Side } from "./state.ts";

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

export type AccountRefusal = z.infer<typeof UnknownAccount> | z.infer<typeof AccountOfOtherSide>;
export type SignInRefusal = AccountRefusal | z.infer<typeof WrongPassword>;
