import { type DirectAcceptance, displayName, type RecordId, recordsOf } from "@countersign/domain";
import type { RecordView } from "@countersign/endpoints";
import { findAgreementText } from "@countersign/scenarios";
import { hashOfText } from "../../documents/hash-of-text.ts";
import { apiError } from "../../errors/api-error.ts";
import type { RecordedAgreement } from "../../sandbox/index.ts";
import { recordView } from "../../views/agreement.ts";
import { customerView } from "../../views/organisation.ts";
import { acceptanceUrl } from "../../views/urls.ts";
import type { CallContext } from "../endpoints.ts";
import { endpoints } from "../endpoints.ts";
import { askerOf } from "./asking.ts";

export const certificate = endpoints.customer.certificate.handler(async ({ input, context }) => {
  const { world, record } = await ownRecord(context, input.recordId);
  const { sandbox, root } = context;
  const recorded = sandbox.activities().agreements.of(record.recordId);
  if (recorded === undefined) throw new Error(`No event holds the record ${record.recordId}.`);
  return {
    customer: customerView(world, recorded.customer),
    record: namedAsRecorded(recordView(world, record), recorded),
    templateId: record.status === "attested" ? record.templateId : record.text.templateId,
    roles: [...recorded.person.roles],
    link: record.status === "attested" ? null : acceptanceUrl(record.link, root),
    logId: sandbox.logId,
    eventNumber: recorded.eventNumber,
  };
});

/** A certificate names everybody as they were called when the record was written. */
function namedAsRecorded(view: RecordView, { person, partner }: RecordedAgreement): RecordView {
  const name = displayName(person);
  if (view.status === "acceptedDirectly") return { ...view, acceptedBy: name };
  return { ...view, attestedBy: name, partnerName: partner?.companyName ?? view.partnerName };
}

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
