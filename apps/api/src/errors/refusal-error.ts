import type { Refusal } from "@countersign/domain";
import { type ExplainedRefusal, REFUSAL_STATUS } from "@countersign/endpoints";
import { refusalCopy } from "@countersign/i18n";
import { ORPCError } from "@orpc/server";
import { words } from "../locales/words.ts";

/** A refusal as an answer: its kind is the code, and the data explains it. */
export function explainedError(explained: ExplainedRefusal): ORPCError<string, ExplainedRefusal> {
  const { kind } = explained.refusal;
  const { what } = refusalCopy(explained.refusal, words);
  return new ORPCError(kind, { status: REFUSAL_STATUS[kind], message: what, data: explained });
}

/** A refusal where there is no sandbox whose people could help. */
export function refusalError(refusal: Refusal): ORPCError<string, ExplainedRefusal> {
  return explainedError({ refusal, names: {}, curedBy: [] });
}
