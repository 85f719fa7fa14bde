import type { Answer, Command, ReadonlyWorld, Refusal } from "@countersign/domain";
import { explainedError } from "../errors/refusal-error.ts";
import type { Actor, Executed, Sandbox } from "../sandbox/index.ts";
import { explainRefusal } from "../views/explain-refusal.ts";

/** The value of an answer; a refusal is thrown with its explanation. */
export function insist<Value>(world: ReadonlyWorld, answer: Answer<Value, Refusal>): Value {
  if (answer.ok) return answer.value;
  throw explainedError(explainRefusal(world, answer.refusal));
}

/** Gives a command and waits until it is durable; a refusal is thrown with its explanation. */
export async function carryOut(
  sandbox: Sandbox,
  command: Command,
  actor: Actor,
): Promise<Extract<Executed, { ok: true }>> {
  const executed = await sandbox.execute(command, actor);
  if (executed.ok) return executed;
  throw explainedError(explainRefusal(sandbox.world(), executed.refusal));
}
