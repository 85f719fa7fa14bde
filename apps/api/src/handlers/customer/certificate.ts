import {
  type AgreementRecord,
  type DirectAcceptance,
  type Event,
  type RecordId,
  recordsOf,
} from "@countersign/domain";
import { findAgreementText } from "@countersign/scenarios";
import { hashOfText } from "../../documents/hash-of-text.ts";
import { apiError } from "../../errors/api-error.ts";
import { recordView } from "../../views/agreement.ts";
import { customerView } from "../../views/organisation.ts";
import { acceptanceUrl } from "../../views/urls.ts";
import type { CallContext } from "../endpoints.ts";
import { endpoints } from "../endpoints.ts";
import { askerOf } from "./asking.ts";

export const certificate = endpoints.customer.certificate.handler(async ({ input, context }) => {
  const { world, customer, record } = await ownRecord(context, input.recordId);
  const { sandbox, root } = context;
  const recorded = await sandbox.findCommit((event) => isOf(event, record.recordId));
  if (recorded === null) throw new Error(`No commit holds the record ${record.recordId}.`);
  const by = record.status === "attested" ? record.attestedBy : record.acceptedBy;
  return {
    customer: customerView(world, customer),
    record: recordView(world, record),
    templateId: record.status === "attested" ? record.templateId : record.text.templateId,
    roles: recorded.world.people.get(by)?.roles ?? [],
    link: record.status === "attested" ? null : acceptanceUrl(record.link, root),
    logId: sandbox.logId,
    eventNumber: recorded.number,
  };
});

export const certificateCheck = endpoints.customer.certificateCheck.handler(
  async ({ input, context }) => {
    const { record } = await ownRecord(context, input.recordId);
    if (record.status === "attested") throw unknownCertificate(record.recordId);
    const { hash: recorded } = record.text;
    const computed = hashOfWords(record);
    return { recorded, computed, fits: computed === recorded };
  },
);

/** A record of the asker's own organisation; any other counts as one that never was. */
async function ownRecord(context: CallContext, recordId: RecordId) {
  const { world, customer } = await askerOf(context, undefined);
  const record = recordsOf(world, customer.tenantId).find((each) => each.recordId === recordId);
  if (record === undefined) throw unknownCertificate(recordId);
  return { world, customer, record };
}

function unknownCertificate(recordId: RecordId): Error {
  return apiError("CERTIFICATE_UNKNOWN", { values: { recordId } });
}

/** Empty where the words are gone: that fits no record. */
function hashOfWords({ text }: DirectAcceptance): string {
  const words = findAgreementText(text.version, text.language);
  return words === null ? "" : hashOfText(words);
}

function isOf(event: Event, recordId: AgreementRecord["recordId"]): boolean {
  const isRecord = event.type === "agreementAttested" || event.type === "agreementAcceptedDirectly";
  return isRecord && event.record.recordId === recordId;
}
