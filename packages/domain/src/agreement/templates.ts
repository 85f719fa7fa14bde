import { type Answer, answered } from "../decision.ts";
import type { Partner } from "../partner/state.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { sentToProvider } from "./attest-agreement.ts";
import { mayAttestAsKind } from "./questions.ts";
import type { IndirectResellerMayNotAttest } from "./refusals.ts";
import { CUSTOMER_AGREEMENT_TEMPLATE_ID } from "./state.ts";

/** What a customer may be asked to accept: the agreement of today, or the one that it replaced. */
export type AgreementTemplate = {
  readonly templateId: string;
  readonly agreement: "customerAgreement" | "cloudAgreement";
  /** Whether a partner may still confirm it; the vendor retired the cloud agreement in March 2020. */
  readonly isCurrent: boolean;
};

const TEMPLATES: readonly AgreementTemplate[] = [
  {
    templateId: CUSTOMER_AGREEMENT_TEMPLATE_ID,
    agreement: "customerAgreement",
    isCurrent: true,
  },
  {
    templateId: "998b88de-aa99-4388-a42c-1b3517d49490",
    agreement: "cloudAgreement",
    isCurrent: false,
  },
];

/** The templates that a partner may read: all, where it may confirm any. */
export function agreementTemplatesFor(
  world: ReadonlyWorld,
  partner: Partner,
): Answer<readonly AgreementTemplate[], IndirectResellerMayNotAttest> {
  return mayAttestAsKind(partner)
    ? answered(TEMPLATES)
    : sentToProvider(world, partner.tenantId, null);
}

/** Why no customer can be stated to have accepted a template: nobody knows it, or it is retired; `null` where one can. */
export function templateProblem(templateId: string): "unknown" | "retired" | null {
  const template = agreementTemplate(templateId);
  if (template === null) return "unknown";
  return template.isCurrent ? null : "retired";
}

/** The template with an id, in any letter case. */
export function agreementTemplate(templateId: string): AgreementTemplate | null {
  const wanted = templateId.toLowerCase();
  return TEMPLATES.find((template) => template.templateId === wanted) ?? null;
}
