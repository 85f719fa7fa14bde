import type { Attempt } from "@countersign/endpoints";
import { useState } from "react";
import { useFetcher } from "react-router";
import { paths } from "../paths.ts";
import type { ControlAct } from "./control-act.ts";

/** Why the sandbox is as it was. */
export type ControlProblem =
  | Exclude<Attempt<never>, { outcome: "done" }>
  | { readonly outcome: "passcodeRequired" | "passcodeWrong" };

/** One dialog's way to change the sandbox: it asks, and hears what stood in the way. */
export type SandboxControl = {
  /** What was asked last, until it is answered. */
  readonly pending: ControlAct | null;
  readonly problem: ControlProblem | null;
  readonly passcode: string;
  readonly onPasscode: (passcode: string) => void;
  /** Not heard while an earlier act is on its way. */
  readonly ask: (act: ControlAct) => void;
  readonly askAgain: () => void;
};

export function useControl(): SandboxControl {
  const { state, data, submit } = useFetcher<ControlProblem | null>();
  const [asked, setAsked] = useState<ControlAct | null>(null);
  const [passcode, setPasscode] = useState("");
  const ask = (act: ControlAct): void => {
    if (state !== "idle") return;
    setAsked(act);
    const told = { ...act, ...(passcode !== "" && { passcode }) };
    void submit(told, { method: "post", action: paths.stage, encType: "application/json" });
  };
  return {
    pending: state === "idle" ? null : asked,
    problem: data ?? null,
    passcode,
    onPasscode: setPasscode,
    ask,
    askAgain: () => {
      if (asked !== null) ask(asked);
    },
  };
}
