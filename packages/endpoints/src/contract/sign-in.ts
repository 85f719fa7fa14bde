import { PersonId, Side } from "@countersign/domain";
import { z } from "zod";
import { refusals } from "../explained-refusal.ts";
import { PersonCard } from "../views/person-card.ts";
import { endpoint, reading } from "./base.ts";

const account = { side: Side, userPrincipalName: z.string().trim().min(1).max(320) };
const Password = z.string().min(1).max(256);
const SignedIn = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("signedIn"), person: PersonCard }),
  z.strictObject({ status: z.literal("passwordChangeRequired"), person: PersonCard }),
]);

/** Signing in has two steps, so that no password is ever asked for an account that is not the sandbox's. */
export const signIn = {
  session: endpoint
    .route({
      method: "GET",
      path: "/session",
      summary: "Who is signed in on one side in this browser",
    })
    .input(z.strictObject({ side: Side }))
    .output(z.strictObject({ people: z.array(PersonCard) })),
  accounts: endpoint
    .route({ method: "GET", path: "/accounts", summary: "The sandbox's accounts of one side" })
    .input(z.strictObject({ side: Side, ...reading }))
    .output(z.strictObject({ people: z.array(PersonCard) })),
  findAccount: endpoint
    .route({
      method: "POST",
      path: "/sign-in/account",
      summary: "First step: is this a sandbox account?",
    })
    .input(z.strictObject(account))
    .output(z.strictObject({ person: PersonCard }))
    .errors(refusals("unknownAccount", "accountOfOtherSide")),
  enterPassword: endpoint
    .route({ method: "POST", path: "/sign-in/password", summary: "Second step: the password" })
    .input(z.strictObject({ ...account, password: Password }))
    .output(SignedIn)
    .errors(refusals("unknownAccount", "accountOfOtherSide", "wrongPassword")),
  chooseNewPassword: endpoint
    .route({
      method: "POST",
      path: "/sign-in/new-password",
      summary: "First sign-in: replace the one-time password",
    })
    .input(z.strictObject({ ...account, password: Password, newPassword: Password }))
    .output(SignedIn)
    .errors(
      refusals(
        "unknownAccount",
        "accountOfOtherSide",
        "wrongPassword",
        "passwordRepeated",
        "passwordNotOneTime",
      ),
    ),
  play: endpoint
    .route({ method: "POST", path: "/play", summary: "The stage plays a person in one click" })
    .input(z.strictObject({ personId: PersonId }))
    .output(SignedIn)
    .errors(refusals("unknownAccount")),
  signOut: endpoint
    .route({
      method: "POST",
      path: "/sign-out",
      summary: "Sign one person, or everybody of a side, out",
    })
    .input(z.strictObject({ side: Side, personId: PersonId.optional() }))
    .output(z.strictObject({ people: z.array(PersonCard) })),
};
