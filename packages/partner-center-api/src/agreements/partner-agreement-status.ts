import {
  type AskedPartner,
  counterpartsAs,
  partnerAgreement,
  type PartnerAgreementProblem,
  TenantId,
} from "@countersign/domain";
import { DialectError, dialectError } from "../dialect/dialect-error.ts";
import { type DialectKey, words } from "../locales/words.ts";
import type { Operation } from "../operations/operation.ts";
import type { Query } from "../operations/query.ts";
import { PartnerAgreementStatusResource } from "./agreement-resources.ts";

/** The vendor's codes of this one question; all are 400. */
const CODES = {
  malformed: 2000,
  missing: 2001,
  locationUnknown: 2200,
  otherMarket: 2201,
  notAReseller: 2204,
  tenantUnknown: 2205,
} as const satisfies Record<PartnerAgreementProblem | "malformed" | "missing", number>;

/** A provider asks whether a reseller has signed its own agreement with the vendor. */
export const partnerAgreementStatus: Operation = {
  name: "partnerAgreementStatus",
  method: "GET",
  isView: true,
  path: "/v1/compliance/csp/agreementstatus",
  mode: "appUser",
  answers: PartnerAgreementStatusResource,
  query: ["mpnId", "tenantId"],
  answer({ world, caller, query }) {
    if (counterpartsAs(world, caller.partner, "provider") === null) {
      throw dialectError("authorizationFailed");
    }
    const status = partnerAgreement(world, caller.partner, askedIn(query));
    if ("problem" in status) throw refused(status.problem);
    return { body: { isAgreementSigned: status.isSigned } };
  },
};

function askedIn(query: Query): AskedPartner {
  const mpnId = query.get("mpnId");
  const tenantId = query.get("tenantId");
  if (mpnId === null && tenantId === null) throw refused("missing");
  if (mpnId !== null && tenantId !== null) throw refused("malformed");
  if (mpnId !== null && /^\d{1,12}$/u.test(mpnId)) return { by: "location", mpnId };
  const read = TenantId.safeParse(tenantId);
  if (!read.success) throw refused("malformed");
  return { by: "tenant", tenantId: read.data };
}

function refused(problem: keyof typeof CODES): DialectError {
  const key: DialectKey = `partnerAgreement.${problem}`;
  return new DialectError({ status: 400, code: CODES[problem], description: words.t(key) });
}
