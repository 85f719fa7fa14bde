import { attempt, type Attempt } from "@countersign/endpoints";
import { data } from "react-router";
import type { Sandbox } from "./sandbox.ts";
import { asPerson } from "./session/as-person.ts";

/** What became of an export. */
export type Exported = Attempt<Blob>;

/** Answers a form that asks for a file. */
export async function exportFile(
  sandbox: Sandbox,
  request: Request,
  asked: () => Promise<Blob>,
): Promise<ReturnType<typeof data<Exported>>> {
  const exported = await asPerson(sandbox, request, () => attempt(asked()));
  // By a status of failure the router knows that nothing changed, and reads nothing again.
  return data(exported, { status: 409 });
}
