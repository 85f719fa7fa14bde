import { validationCodeOf } from "@countersign/domain";
import { z } from "zod";
import { etagOf } from "../dialect/etag.ts";
import { published, resource } from "../dialect/resource.ts";
import type { Operation } from "../operations/operation.ts";

const ValidationCodeResource: z.ZodType = resource("ValidationCode", "utility-resources", {
  partnerId: z.guid(),
  organizationName: z.string(),
  validationId: z.string(),
  maxCreates: z.int(),
  remainingCreates: z.int(),
  eTag: z.string(),
});

/** The codes with which a partner registers customers of the Government Community Cloud. Here each partner has one. */
export const listValidationCodes: Operation = {
  name: "listValidationCodes",
  method: "GET",
  isView: true,
  path: "/v1/customers/all/validations",
  mode: "either",
  answers: published(
    "ValidationCodes",
    "get-a-partner-s-validation-codes",
    z.array(ValidationCodeResource),
  ),
  answer({ world, caller: { partner } }) {
    const { code, maximum, remaining } = validationCodeOf(world, partner);
    const validation = {
      partnerId: partner.tenantId,
      organizationName: partner.companyName,
      validationId: code,
      maxCreates: maximum,
      remainingCreates: remaining,
    };
    return { body: [{ ...validation, eTag: etagOf(validation) }] };
  },
};
