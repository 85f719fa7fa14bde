import type { ActivityAction } from "@countersign/domain";
import { dialectError } from "../dialect/dialect-error.ts";
import { type Filter, filterIn, passes } from "../dialect/filter.ts";
import { page, PAGING } from "../dialect/paging.ts";
import type { Call, Operation } from "../operations/operation.ts";
import type { AuditLine } from "../port.ts";
import { derivedId } from "../tokens/derived-id.ts";
import { isLineOf } from "../webhooks/audit-address.ts";
import { auditPeriod, isWithin } from "./audit-period.ts";
import { AuditRecordCollection, AuditRecordResource } from "./auditing-resources.ts";

/** What each operation is about, by the vendor's names; ours where it has none. */
const RESOURCE_TYPES = {
  add_customer: "customer",
  delete_tip_customer: "customer",
  add_customer_domain: "customer",
  create_agreement: "agreement",
  create_partner_relationship: "partner_customer_relationship",
  dap_admin_relationship_approved: "partner_customer_dap",
  dap_admin_relationship_terminated: "partner_customer_dap",
  reset_user_password: "customer_user",
  add_partner_user: "partner_user",
  update_partner_user_roles: "partner_user",
  remove_partner_user: "partner_user",
  update_partner_profile: "partner_profile",
  remove_partnership: "partner_relationship",
  create_sandbox_reseller: "partner_relationship",
  delete_sandbox_reseller: "partner_relationship",
  remove_partner_customer_relationship: "partner_customer_relationship",
  update_customer_billing_profile: "customer",
  update_customer_qualification: "customer",
  create_customer_purchase_permissions: "customer",
  delete_customer_purchase_permissions: "customer",
  create_order: "order",
  update_subscription: "subscription",
} as const satisfies Record<ActivityAction, string>;

/** What a partner's people did, and what customers did that concerns it, newest first: a fold over the sandbox's log. */
export const listAuditRecords: Operation = {
  name: "listAuditRecords",
  method: "GET",
  path: "/v1/auditrecords",
  mode: "either",
  answers: AuditRecordCollection,
  query: [...PAGING, "startDate", "endDate", "filter"],
  answer(call) {
    const { sandbox, caller, query } = call;
    const period = auditPeriod(query, sandbox.now());
    const filter = filterIn(query.get("filter"), ["companyName", "customerId", "resourceType"]);
    const items = sandbox
      .audit(caller.partner.tenantId)
      .filter((line) => isWithin(period, line.at))
      .map((line) => record(call, line))
      .filter((each) => filter === null || isAskedFor(filter, each))
      .toReversed();
    const keyOf = ({ id }: AuditRecord): string => id;
    return { body: page({ items, keyOf, shape: (each) => each, path: "/auditrecords" }, call) };
  },
};

/** One record, at the address that events name. */
export const getAuditRecord: Operation = {
  name: "getAuditRecord",
  method: "GET",
  path: "/auditactivity/v1/auditrecords/:auditId",
  mode: "either",
  answers: AuditRecordResource,
  answer(call) {
    const id = call.path("auditId").toLowerCase();
    const lines = call.sandbox.audit(call.caller.partner.tenantId);
    const { tenantId } = call.caller.partner;
    const found =
      lines.find(({ position }) => idOf(call, position) === id) ??
      lines.find((line) => isLineOf(id, tenantId, line));
    if (found === undefined) throw dialectError("nothingHere", { method: "GET", path: id });
    return { body: record(call, found) };
  },
};

type AuditRecord = ReturnType<typeof record>;

/** Who is gone keeps their name; what a record has not is left out. */
function record(call: Call, line: AuditLine) {
  const { world, caller } = call;
  const { customerId, action } = line;
  const person = world.people.get(line.by) ?? world.formerPeople.get(line.by);
  const customer =
    customerId === null
      ? undefined
      : (world.customers.get(customerId) ?? world.formerCustomers.get(customerId));
  const id = idOf(call, line.position);
  return {
    id,
    partnerId: caller.partner.tenantId,
    participants: [],
    ...(customerId !== null && { customerId }),
    ...(customer !== undefined && { customerName: customer.companyName }),
    ...(person !== undefined && { userPrincipalName: person.userPrincipalName }),
    resourceType: RESOURCE_TYPES[action],
    resourceNewValue: JSON.stringify({ subjectId: line.subjectId ?? customerId }),
    operationType: action,
    originalCorrelationId: derivedId("correlation", id),
    operationDate: line.at,
    operationStatus: "succeeded",
    customizedData: [],
    attributes: { objectType: "AuditRecord" },
  };
}

/** The partner and the line's place in its log: the same for as long as the log is. */
function idOf({ caller }: Call, position: number): string {
  return `${caller.partner.tenantId}_${String(position)}`;
}

function isAskedFor(
  filter: Filter,
  { customerName: name, customerId, resourceType }: AuditRecord,
): boolean {
  switch (filter.field) {
    case "companyname":
      return passes(filter, name ?? "");
    case "customerid":
      return passes(filter, customerId ?? "");
    default:
      return passes(filter, resourceType);
  }
}
