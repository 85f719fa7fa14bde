import {
  DateAgreed,
  isEnhancedOffered,
  mayAttestFor,
  mayConfirmFor,
  ownEnhancedAttestation,
  PrimaryContact,
  type TenantId,
  templateProblem,
} from "@countersign/domain";
import { z } from "zod";
import { customerIdIn } from "../customers/own-customer.ts";
import { insist } from "../dialect/refused.ts";
import { emptyAsMissing, inputRefused, isNamed, readAs, tolerant } from "../dialect/tolerant.ts";
import { readDate } from "../dialect/written-date.ts";
import type { Call, Operation, Reply } from "../operations/operation.ts";
import type { CarriedOut } from "../port.ts";
import { assertMode } from "../tokens/caller.ts";
import { AGREEMENT_TYPES } from "./agreement-type.ts";
import { AgreementResource } from "./agreement-resources.ts";

const { firstName, lastName, email, phoneNumber } = PrimaryContact.shape;

const Confirmation = tolerant({
  primaryContact: tolerant({
    firstName,
    lastName,
    email: z.preprocess((value) => (typeof value === "string" ? value.trim() : value), email),
    phoneNumber: emptyAsMissing(phoneNumber.unwrap()),
  }),
  templateId: z.string().trim().min(1),
  dateAgreed: z.string().trim().transform(toDateAgreed),
  type: z
    .string()
    .trim()
    .refine((type) =>
      Object.values(AGREEMENT_TYPES).some((known) => known.toLowerCase() === type.toLowerCase()),
    ),
});

/** Since 2026: what the signatory accepted says everything else. */
const FromEnhanced = tolerant({ attestationId: z.string().trim().min(1) });

/**
 * The partner states that the customer accepted (S5), on behalf of a user; the template decides what was accepted, not
 * `type`. Where enhanced attestations exist, a body that names one is taken from an app by itself as well.
 */
export const confirmAgreement: Operation = {
  name: "confirmAgreement",
  method: "POST",
  path: "/v1/customers/:customerId/agreements",
  mode: "either",
  status: 201,
  answers: AgreementResource,
  body: z.union([Confirmation, FromEnhanced]),
  async answer(call) {
    const { caller, world } = call;
    const isOffered = isEnhancedOffered(world).ok;
    if (!isOffered) assertMode(caller, "appUser");
    const customerId = customerIdIn(call);
    insist(mayConfirmFor(world, caller, customerId));
    const body = await call.body();
    if (isOffered && (valueGiven(body, "attestationId") ?? null) !== null) {
      return finalise(call, customerId, readAs(FromEnhanced, body).attestationId);
    }
    assertMode(caller, "appUser");
    insist(mayAttestFor(world, caller, customerId));
    const given = readAs(Confirmation, body);
    assertTemplate(given.templateId);
    const { phoneNumber: phone, ...contact } = given.primaryContact;
    const carriedOut = await call.carryOut({
      type: "attestAgreement",
      by: caller.person.personId,
      customerId,
      primaryContact: { ...contact, ...(phone !== undefined && { phoneNumber: phone }) },
      dateAgreed: given.dateAgreed,
    });
    const confirmed = confirmationIn(carriedOut);
    return { body: { ...confirmed, dateAgreed: valueGiven(body, "dateAgreed") } };
  },
};

async function finalise(call: Call, customerId: TenantId, named: string): Promise<Reply> {
  const { world, caller } = call;
  const found = insist(ownEnhancedAttestation(world, caller.partner.tenantId, named));
  const { attestationId } = found;
  const by = caller.person.personId;
  const carriedOut = await call.carryOut({
    type: "finaliseEnhancedAttestation",
    by,
    customerId,
    attestationId,
  });
  return { body: confirmationIn(carriedOut) };
}

/** What a confirmation is answered with. */
function confirmationIn({ events }: CarriedOut) {
  const attested = events.find((event) => event.type === "agreementAttested");
  if (attested === undefined) throw new Error("An agreement was confirmed without a record.");
  const { attestedBy: userId, primaryContact, templateId, dateAgreed } = attested.record;
  const type = AGREEMENT_TYPES.customerAgreement;
  return { userId, primaryContact, templateId, dateAgreed, type };
}

/** What a caller wrote under a name, in any letter case. */
function valueGiven(body: unknown, wanted: string): unknown {
  if (!isNamed(body)) return undefined;
  const name = Object.keys(body).find((each) => each.toLowerCase() === wanted.toLowerCase());
  return name === undefined ? undefined : body[name];
}

function assertTemplate(templateId: string): void {
  const problem = templateProblem(templateId);
  if (problem === null) return;
  const key = problem === "retired" ? "input.templateRetired" : "input.templateUnknown";
  throw inputRefused({ templateId: key });
}

function toDateAgreed(text: string, context: z.RefinementCtx): DateAgreed {
  const written = readDate(text);
  const instant = written === null ? null : new Date(written.at).toISOString();
  const read = DateAgreed.safeParse({ given: "instant", instant });
  if (read.success) return read.data;
  context.addIssue({ code: "custom", message: "unfit" });
  return z.NEVER;
}
