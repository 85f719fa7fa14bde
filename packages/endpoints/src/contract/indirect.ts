import { TenantId } from "@countersign/domain";
import { z } from "zod";
import { Permission, refusals } from "../explained-refusal.ts";
import { PartnerView } from "../views/organisation.ts";
import { endpoint, reading, Written } from "./base.ts";
import { CsvFile } from "./csv-file.ts";

/** What providers and resellers do about each other. */
export const indirect = {
  indirectPartners: endpoint
    .route({
      method: "GET",
      path: "/indirect-partners",
      summary: "A provider's resellers, or a reseller's providers",
    })
    .input(z.strictObject(reading))
    .output(
      z.strictObject({
        items: z.array(
          z.strictObject({
            partner: PartnerView,
            /** The customers whom the two serve together. */
            customers: z.int().nonnegative(),
          }),
        ),
        /** Whether this person may end a partnership at all. */
        mayRemove: Permission,
      }),
    ),
  exportIndirectPartners: endpoint
    .route({
      method: "GET",
      path: "/indirect-partners/export",
      summary: "A provider's resellers, or a reseller's providers, as CSV",
    })
    .input(z.strictObject(reading))
    .output(CsvFile),
  removePartnership: endpoint
    .route({
      method: "POST",
      path: "/partnerships/{counterpartId}/removal",
      summary: "End selling together with a reseller or a provider",
    })
    .input(z.strictObject({ counterpartId: TenantId }))
    .output(Written)
    .errors(refusals("unknownAccount", "roleMayNotAdminister", "partnershipInUse")),
};
