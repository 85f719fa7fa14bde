import { PersonId } from "@countersign/domain";
import { isNotSaved, ORPCError } from "@countersign/endpoints";
import { redirect, type ActionFunctionArgs } from "react-router";
import { z } from "zod";
import { takeSeat } from "../../people/take-seat.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";

const StageAct = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("play"), personId: PersonId }),
  z.strictObject({ intent: z.literal("reset"), passcode: z.string().exactOptional() }),
]);
export type StageAct = z.input<typeof StageAct>;

/** Why the stage could not do what it was asked. */
export type StageProblem = "notSaved" | "passcodeRequired";

/** Plays a person, or takes the sandbox back to its scenario. */
export async function actOnStage(
  sandbox: Sandbox,
  request: ActionFunctionArgs["request"],
): Promise<Response | StageProblem | null> {
  const act = StageAct.parse(Object.fromEntries(await request.formData()));
  try {
    if (act.intent === "play") {
      await takeSeat(sandbox, act.personId);
      return null;
    }
    await sandbox.control(act.passcode).emulator.reset({});
    return redirect(paths.stage);
  } catch (error) {
    const problem = problemIn(error);
    if (problem === null) throw error;
    return problem;
  }
}

function problemIn(error: unknown): StageProblem | null {
  if (isNotSaved(error)) return "notSaved";
  const asksForPasscode = error instanceof ORPCError && error.code === "PASSCODE_REQUIRED";
  return asksForPasscode ? "passcodeRequired" : null;
}
