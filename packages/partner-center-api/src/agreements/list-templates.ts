import { type AgreementTemplate, agreementTemplatesFor } from "@countersign/domain";
import { collection } from "../dialect/collection.ts";
import { insist } from "../dialect/refused.ts";
import type { Operation } from "../operations/operation.ts";
import { AGREEMENT_TYPES, askedAgreements } from "./agreement-type.ts";
import { AgreementMetadataCollection } from "./agreement-resources.ts";

/** Where the vendor's own templates point; nobody here follows them. */
const LINKS = {
  customerAgreement: "https://aka.ms/customeragreement",
  cloudAgreement: "https://docs.microsoft.com/partner-center/agreements",
} as const satisfies Record<AgreementTemplate["agreement"], string>;

export const listAgreementTemplates: Operation = {
  name: "listAgreementTemplates",
  method: "GET",
  isView: true,
  path: "/v1/agreements",
  mode: "appUser",
  answers: AgreementMetadataCollection,
  query: ["agreementType"],
  isFixed: true,
  answer({ world, caller, query }) {
    const templates = insist(agreementTemplatesFor(world, caller.partner));
    const asked = askedAgreements(query);
    const items = templates.filter(({ agreement }) => asked.includes(agreement)).map(metadata);
    return { body: collection(items, "/agreements") };
  },
};

function metadata({ templateId, agreement }: AgreementTemplate): object {
  return {
    templateId,
    agreementType: AGREEMENT_TYPES[agreement],
    agreementLink: LINKS[agreement],
    versionRank: 0,
  };
}
