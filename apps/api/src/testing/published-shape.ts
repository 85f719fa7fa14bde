import { type Answered, judgeAnswer, LEDGER } from "@countersign/partner-center-api/shapes";

/** What the ledger tells of an operation: fields that the published shape of its answer has not. */
export function toldInLedger(operation: string): readonly string[] {
  return LEDGER.filter((line) => line.operation === operation).map(({ field }) => field);
}

/** Throws where an answer is not as the vendor publishes it and no line of the ledger says why. */
export function insistOnPublishedShape(answered: Answered): void {
  const judged = judgeAnswer(answered);
  if (judged === null) return;
  const told = toldInLedger(judged.operation);
  const untold = judged.added.filter((field) => !told.includes(field));
  if (judged.wrong.length === 0 && untold.length === 0) return;
  const found = [...judged.wrong, ...untold.map((field) => `${field} is added`)].join("; ");
  throw new Error(`${judged.operation} does not answer as published: ${found}.`);
}
