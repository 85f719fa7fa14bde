import { DateAgreed, mayAttestFor, PrimaryContact, templateProblem } from "@countersign/domain";
import { z } from "zod";
import { customerIdIn } from "../customers/own-customer.ts";
import { insist } from "../dialect/refused.ts";
import { emptyAsMissing, inputRefused, isNamed, readAs, tolerant } from "../dialect/tolerant.ts";
import { readDate } from "../dialect/written-date.ts";
import type { Operation } from "../operations/operation.ts";
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

/** The partner states that the customer accepted (S5). The template decides what was accepted, not `type`. */
export const confirmAgreement: Operation = {
  name: "confirmAgreement",
  method: "POST",
  path: "/v1/customers/:customerId/agreements",
  mode: "appUser",
  status: 201,
  answers: AgreementResource,
  body: Confirmation,
  async answer(call) {
    const { caller, world } = call;
    const customerId = customerIdIn(call);
    insist(mayAttestFor(world, caller, customerId));
    const body = await call.body();
    const given = readAs(Confirmation, body);
    assertTemplate(given.templateId);
    const { phoneNumber: phone, ...contact } = given.primaryContact;
    const { events } = await call.carryOut({
      type: "attestAgreement",
      by: caller.person.personId,
      customerId,
      primaryContact: { ...contact, ...(phone !== undefined && { phoneNumber: phone }) },
      dateAgreed: given.dateAgreed,
    });
    const attested = events.find((event) => event.type === "agreementAttested");
    if (attested === undefined) throw new Error("An agreement was confirmed without a record.");
    const { attestedBy, primaryContact, templateId } = attested.record;
    return {
      body: {
        userId: attestedBy,
        primaryContact,
        templateId,
        dateAgreed: dateAsGiven(body),
        type: AGREEMENT_TYPES.customerAgreement,
      },
    };
  },
};

function dateAsGiven(body: unknown): unknown {
  if (!isNamed(body)) return undefined;
  const name = Object.keys(body).find((each) => each.toLowerCase() === "dateagreed");
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
