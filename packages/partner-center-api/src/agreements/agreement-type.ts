import type { AgreementTemplate } from "@countersign/domain";
import { dialectError } from "../dialect/dialect-error.ts";
import type { Query } from "../operations/query.ts";

/** The vendor's names of the agreements, which keep their capitals. */
export const AGREEMENT_TYPES = {
  customerAgreement: "MicrosoftCustomerAgreement",
  cloudAgreement: "MicrosoftCloudAgreement",
} as const satisfies Record<AgreementTemplate["agreement"], string>;

type Kind = AgreementTemplate["agreement"];

const KINDS: readonly Kind[] = ["customerAgreement", "cloudAgreement"];

/** Which agreements are asked for. Left out it means the old one alone, to the vendor's callers' surprise. */
export function askedAgreements(query: Query): readonly Kind[] {
  const asked = query.get("agreementType");
  if (asked === null) return ["cloudAgreement"];
  if (asked === "*") return KINDS;
  const found = KINDS.find((kind) => AGREEMENT_TYPES[kind].toLowerCase() === asked.toLowerCase());
  if (found === undefined) throw dialectError("queryRefused", { name: "agreementType" });
  return [found];
}
