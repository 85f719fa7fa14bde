import { PersonId, type Side } from "@countersign/domain";
import { attempt } from "@countersign/endpoints";
import { data, redirect, type ActionFunctionArgs } from "react-router";
import { z } from "zod";
import { ControlAct, controlSandbox } from "../../control/control-act.ts";
import { wantsPasscode } from "../../control/open-control.ts";
import type { ControlProblem } from "../../control/use-control.ts";
import { takeSeat } from "../../people/take-seat.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";

const Play = z.strictObject({
  intent: z.literal("play"),
  personId: PersonId,
  /** What the person's pane is to open then. */
  path: z.string().exactOptional(),
});
const StageAct = z.discriminatedUnion("intent", [Play, ...ControlAct.options]);
type StageAct = z.infer<typeof StageAct>;
export type Play = z.infer<typeof Play>;

/** Somebody plays now, and their pane has something to open. */
export type Entry = { readonly outcome: "entered"; readonly side: Side; readonly path: string };
export type StageAnswer = ControlProblem | Entry | null;

/** Plays a person, or does with the whole sandbox what a trainer asks. */
export async function actOnStage(
  sandbox: Sandbox,
  request: ActionFunctionArgs["request"],
): Promise<Response | ReturnType<typeof data<ControlProblem>> | Entry | null> {
  const act = StageAct.parse(await request.json());
  try {
    const attempted = await attempt(perform(sandbox, act));
    return attempted.outcome === "done" ? attempted.value : notDone(attempted);
  } catch (error) {
    if (act.intent === "play" || !wantsPasscode(error)) throw error;
    return notDone({
      outcome: act.passcode === undefined ? "passcodeRequired" : "passcodeWrong",
    });
  }
}

async function perform(sandbox: Sandbox, act: StageAct): Promise<Response | Entry | null> {
  if (act.intent === "play") return play(sandbox, act);
  await controlSandbox(sandbox.control, act);
  return act.intent === "reset" ? redirect(paths.stage) : null;
}

async function play(sandbox: Sandbox, { personId, path }: Play): Promise<Entry | null> {
  const side = await takeSeat(sandbox, personId);
  return side === null || path === undefined ? null : { outcome: "entered", side, path };
}

/** It goes with a status of failure: by it the router knows that nothing changed, and reads nothing again. */
function notDone(problem: ControlProblem): ReturnType<typeof data<ControlProblem>> {
  return data(problem, { status: 409 });
}
