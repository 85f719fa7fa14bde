import { describe, expect, it } from "vitest";
import { cast, direct, provider, reseller } from "../testing/cast.ts";
import { worldAfter } from "../testing/given.ts";
import { CUSTOMER_AGREEMENT_TEMPLATE_ID } from "./state.ts";
import { agreementTemplate, agreementTemplatesFor, templateProblem } from "./templates.ts";

const RETIRED = "998b88de-aa99-4388-a42c-1b3517d49490";

describe("the templates of agreements", () => {
  it.each([direct, provider])("are read by $companyName, which may confirm", (partner) => {
    const answer = agreementTemplatesFor(worldAfter(...cast), partner);
    expect(answer).toMatchObject({
      ok: true,
      value: [
        { templateId: CUSTOMER_AGREEMENT_TEMPLATE_ID, isCurrent: true },
        { templateId: RETIRED, isCurrent: false },
      ],
    });
  });

  it("send an indirect reseller to its provider", () => {
    expect(agreementTemplatesFor(worldAfter(...cast), reseller)).toMatchObject({
      ok: false,
      refusal: {
        kind: "indirectResellerMayNotAttest",
        facts: { resellerId: reseller.tenantId, providerIds: [provider.tenantId] },
      },
    });
  });

  it("are found in any letter case", () => {
    expect(agreementTemplate(CUSTOMER_AGREEMENT_TEMPLATE_ID.toUpperCase())).toMatchObject({
      agreement: "customerAgreement",
    });
  });
});

describe("a template to confirm", () => {
  it.each([
    [CUSTOMER_AGREEMENT_TEMPLATE_ID, null],
    [RETIRED, "retired"],
    ["00000000-0000-4000-8000-000000000000", "unknown"],
  ])("%s has the problem %s", (templateId, problem) => {
    expect(templateProblem(templateId)).toBe(problem);
  });
});
