import {
  EducationSegment,
  mayRequestQualificationFor,
  type QualificationClaim,
  qualificationsOf,
  SpecialQualification,
} from "@countersign/domain";
import { z } from "zod";
import { insist } from "../dialect/refused.ts";
import {
  emptyAsMissing,
  inputRefused,
  readAs,
  spelledLoosely,
  tolerant,
} from "../dialect/tolerant.ts";
import type { Call, Operation } from "../operations/operation.ts";
import { customerIdIn, ownCustomerOf } from "./own-customer.ts";
import {
  QualificationResource,
  QualificationsResource,
  qualificationShape,
} from "./qualification-shapes.ts";

/** `None` and `Nonprofit` are names as well, of what nobody can ask for. Numbers are taken for a code. */
const RequestedQualification = tolerant({
  qualification: spelledLoosely(SpecialQualification.options),
  educationSegment: emptyAsMissing(spelledLoosely(EducationSegment.options)),
  website: emptyAsMissing(z.string().trim().max(255)),
  validationCode: emptyAsMissing(
    z.union([z.string().trim().min(1).max(50), z.int().transform(String)]),
  ),
});

/** Everything that was asked for this customer, by whichever of its partners; nothing for one without. */
export const listQualifications: Operation = {
  name: "listQualifications",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/qualifications",
  mode: "either",
  answers: QualificationsResource,
  answer(call) {
    const { tenantId } = ownCustomerOf(call);
    return { body: qualificationsOf(call.world, tenantId).map(qualificationShape) };
  },
};

/** Asks that a customer be taken for a school, an authority or a company of the state. */
export const requestQualification: Operation = {
  name: "requestQualification",
  method: "POST",
  path: "/v1/customers/:customerId/qualifications",
  mode: "appUser",
  status: 201,
  answers: QualificationResource,
  query: ["code"],
  body: RequestedQualification,
  async answer(call) {
    const { caller, world } = call;
    const customerId = customerIdIn(call);
    insist(mayRequestQualificationFor(world, caller, customerId));
    const claim = claimFrom(readAs(RequestedQualification, await call.body()), call);
    const { events } = await call.carryOut({
      type: "requestQualification",
      by: caller.person.personId,
      customerId,
      claim,
    });
    const requested = events.find((event) => event.type === "qualificationRequested");
    if (requested === undefined) throw new Error("A qualification was asked for without a trace.");
    return { body: qualificationShape(requested.qualification) };
  },
};

function claimFrom(
  {
    qualification,
    educationSegment,
    website,
    validationCode,
  }: z.output<typeof RequestedQualification>,
  { query }: Call,
): QualificationClaim {
  switch (qualification) {
    case "education": {
      if (educationSegment === undefined) throw missing("educationSegment");
      const segment = educationSegment;
      return { qualification, segment, ...(website !== undefined && { website }) };
    }
    case "governmentCommunityCloud": {
      // The developer documents have it in the body, the Swagger files in the query.
      const code = validationCode ?? query.get("code");
      if (code === null) throw missing("validationCode");
      return { qualification, validationCode: code };
    }
    case "stateOwnedEntity":
      return { qualification };
    default:
      return qualification satisfies never;
  }
}

function missing(field: string): Error {
  return inputRefused({ [field]: "input.missing" });
}
