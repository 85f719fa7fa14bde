import type { Answer, Refusal } from "@countersign/domain";

/** A refusal of the domain on its way to the one place that says it in the dialect. */
export class Refused extends Error {
  override name = "Refused";
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`The domain refused: ${refusal.kind}.`);
    this.refusal = refusal;
  }
}

/** The key that a request came with belongs to another request. */
export class RequestIdTaken extends Error {
  override name = "RequestIdTaken";
}

/** What the caller says it saw was changed before the commit. */
export class ChangedMeanwhile extends Error {
  override name = "ChangedMeanwhile";
}

/** The value of an answer; a refusal is thrown. */
export function insist<Value>(answer: Answer<Value, Refusal>): Value {
  if (answer.ok) return answer.value;
  throw new Refused(answer.refusal);
}
