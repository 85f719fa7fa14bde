import type { Explanation } from "../why/explanation.ts";

/** An account of this sandbox as the list below the sign-in form and the person menu show it. */
export interface SandboxAccount {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly role: string;
  readonly organisation: string;
  /** What this person may do, in one clause: `may confirm agreements`. */
  readonly ability: string;
  /** Somebody who has never signed in needs the password from the mail once. */
  readonly isFirstSignIn: boolean;
}

/** Why a step was refused, in the words of the catalogue, and a way on where there is one. */
export interface SignInProblem {
  readonly what: string;
  readonly next?: string;
  readonly way?: { readonly href: string; readonly label: string };
  readonly explanation?: Explanation;
}

interface Refused {
  readonly answer: "refused";
  readonly problem: SignInProblem;
}
export type AddressAnswer =
  | { readonly answer: "found"; readonly userPrincipalName: string }
  | Refused;
export type PasswordAnswer =
  | { readonly answer: "signedIn" }
  | { readonly answer: "passwordChangeRequired" }
  | Refused;

/** What the sign-in form asks its app. After `signedIn` the app shows the page that was wanted. */
export interface SignInDoor {
  readonly findAccount: (address: string) => Promise<AddressAnswer>;
  readonly enterPassword: (userPrincipalName: string, password: string) => Promise<PasswordAnswer>;
  readonly chooseNewPassword: (
    userPrincipalName: string,
    password: string,
    newPassword: string,
  ) => Promise<PasswordAnswer>;
}
