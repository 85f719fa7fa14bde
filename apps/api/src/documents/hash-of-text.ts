import { createHash } from "node:crypto";
import { canonicalForm, type PublishedAgreementText } from "@countersign/scenarios";

/** SHA-256 of a text's words in lower-case hex, computed anew. */
export function hashOfText(published: PublishedAgreementText): string {
  return createHash("sha256").update(canonicalForm(published), "utf8").digest("hex");
}
