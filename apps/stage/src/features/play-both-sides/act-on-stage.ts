import { PersonId } from "@countersign/domain";
import { isNotSaved, ORPCError, refusalIn } from "@countersign/endpoints";
import { data, redirect, type ActionFunctionArgs } from "react-router";
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
export type StageProblem = "notSaved" | "refused" | "passcodeRequired" | "passcodeWrong";

/** A problem goes with a status of failure: by it the router knows that nothing changed, and reads nothing again. */
type Answer = Response | ReturnType<typeof data<StageProblem>> | null;

/** Plays a person, or takes the sandbox back to its scenario. */
export async function actOnStage(
  sandbox: Sandbox,
  request: ActionFunctionArgs["request"],
): Promise<Answer> {
  const act = StageAct.parse(Object.fromEntries(await request.formData()));
  try {
    if (act.intent === "play") {
      await takeSeat(sandbox, act.personId);
      return null;
    }
    await sandbox.control(act.passcode).emulator.reset({});
    return redirect(paths.stage);
  } catch (error) {
    const problem = problemIn(error, act);
    if (problem === null) throw error;
    return data(problem, { status: 409 });
  }
}

function problemIn(error: unknown, act: z.infer<typeof StageAct>): StageProblem | null {
  if (isNotSaved(error)) return "notSaved";
  if (refusalIn(error) !== null) return "refused";
  if (!(error instanceof ORPCError) || error.code !== "PASSCODE_REQUIRED") return null;
  return act.intent === "reset" && act.passcode !== undefined
    ? "passcodeWrong"
    : "passcodeRequired";
}
