import { attempt, type Attempt } from "@countersign/endpoints";
import { data } from "react-router";
import type { Sandbox } from "../sandbox.ts";
import { asPerson } from "./as-person.ts";

/** Asks for something as somebody who is signed in. A refusal, and a write that was not kept, are answers. */
export function attemptAs<Value>(
  sandbox: Pick<Sandbox, "api" | "played">,
  request: Request,
  ask: () => Promise<Value>,
): Promise<Attempt<Value>> {
  return asPerson(sandbox, request, () => attempt(ask()));
}

/** Why a form changed nothing. */
export type NotDone = Exclude<Attempt<unknown>, { outcome: "done" }>;

/** An answer to a form that changed nothing, as the router takes it. */
export type Unchanged<Answer> = ReturnType<typeof data<Answer>>;

/**
 * The answer to a form that changed nothing. By a status of failure the router knows that, and reads nothing again:
 * the form stays.
 */
export function unchanged<Answer>(answer: Answer): Unchanged<Answer> {
  return data(answer, { status: 409 });
}
