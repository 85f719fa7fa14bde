import type { Attempt } from "@countersign/endpoints";
import type { Sandbox } from "./sandbox.ts";
import { attemptAs, unchanged, type Unchanged } from "./session/attempt-as.ts";

/** What became of an export. */
export type Exported = Attempt<Blob>;

/** Answers a form that asks for a file. */
export async function exportFile(
  sandbox: Sandbox,
  request: Request,
  asked: () => Promise<Blob>,
): Promise<Unchanged<Exported>> {
  return unchanged(await attemptAs(sandbox, request, asked));
}
