import { useState, useTransition } from "react";
import type { PasswordAnswer, SignInDoor, SignInProblem } from "./sign-in-door.ts";

/** Where the person stands. No password box exists before the account was found. */
export type SignInStep =
  | { readonly step: "address"; readonly address: string }
  | { readonly step: "password"; readonly account: string }
  | { readonly step: "newPassword"; readonly account: string; readonly password: string };

export interface SigningIn {
  readonly at: SignInStep;
  readonly problem: SignInProblem | null;
  readonly isBusy: boolean;
  readonly submitAddress: (address: string) => void;
  readonly submitPassword: (password: string) => void;
  readonly submitNewPassword: (newPassword: string) => void;
  readonly startOver: () => void;
}

/** The two steps of signing in, and the third one of a first sign-in. */
export function useSignIn(door: SignInDoor): SigningIn {
  const [at, setAt] = useState<SignInStep>({ step: "address", address: "" });
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const [isBusy, startStep] = useTransition();
  const moveTo = (next: SignInStep): void => {
    setAt(next);
    setProblem(null);
  };
  const takePasswordAnswer = (answer: PasswordAnswer, account: string, password: string): void => {
    if (answer.answer === "refused") setProblem(answer.problem);
    if (answer.answer === "passwordChangeRequired") {
      moveTo({ step: "newPassword", account, password });
    }
  };
  return {
    at,
    problem,
    isBusy,
    submitAddress: (address) =>
      startStep(async () => {
        const answer = await door.findAccount(address);
        if (answer.answer === "found") {
          moveTo({ step: "password", account: answer.userPrincipalName });
        } else {
          setAt({ step: "address", address });
          setProblem(answer.problem);
        }
      }),
    submitPassword: (password) =>
      startStep(async () => {
        if (at.step !== "password") return;
        takePasswordAnswer(await door.enterPassword(at.account, password), at.account, password);
      }),
    submitNewPassword: (newPassword) =>
      startStep(async () => {
        if (at.step !== "newPassword") return;
        const answer = await door.chooseNewPassword(at.account, at.password, newPassword);
        takePasswordAnswer(answer, at.account, at.password);
      }),
    startOver: () =>
      moveTo({ step: "address", address: at.step === "address" ? at.address : at.account }),
  };
}
