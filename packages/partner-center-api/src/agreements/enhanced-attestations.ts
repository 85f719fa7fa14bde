import {
  agreementCountryNamed,
  agreementLanguageNamed,
  type EnhancedAttestation,
  enhancedAttestationStanding,
  type EnhancedAttestationStanding,
  type Instant,
  isEnhancedOffered,
  mayConfirm,
  ownEnhancedAttestation,
  SignatoryRequest,
} from "@countersign/domain";
import { z } from "zod";
import { insist } from "../dialect/refused.ts";
import { emptyAsMissing, inputRefused, readAs, tolerant } from "../dialect/tolerant.ts";
import type { Operation } from "../operations/operation.ts";

const { companyName, signatory } = SignatoryRequest.shape;
const { firstName, lastName, email, phoneNumber } = signatory.shape;

const Requested = tolerant({
  country: z.string().trim().min(1),
  language: z.string().trim().min(1),
  companyName,
  signatoryFirstName: firstName,
  signatoryLastName: lastName,
  signatoryEmail: z.preprocess(
    (value) => (typeof value === "string" ? value.trim() : value),
    email,
  ),
  signatoryPhoneNumber: emptyAsMissing(phoneNumber.unwrap()),
});

/** An app asks somebody at a customer to accept; which customer that is, the confirmation says later. */
export const requestEnhancedAttestation: Operation = {
  name: "requestEnhancedAttestation",
  method: "POST",
  path: "/v1/attestations/enhanced",
  mode: "appOnly",
  answers: null,
  status: 201,
  body: Requested,
  async answer(call) {
    const { world, caller, sandbox } = call;
    insist(mayConfirm(world, caller, null));
    insist(isEnhancedOffered(world));
    const given = readAs(Requested, await call.body());
    const { signatoryPhoneNumber: phone } = given;
    const { events } = await call.carryOut({
      type: "requestEnhancedAttestation",
      by: caller.person.personId,
      ...placeIn(given),
      companyName: given.companyName,
      signatory: {
        firstName: given.signatoryFirstName,
        lastName: given.signatoryLastName,
        email: given.signatoryEmail,
        ...(phone !== undefined && { phoneNumber: phone }),
      },
    });
    const requested = events.find((event) => event.type === "enhancedAttestationRequested");
    if (requested === undefined) throw new Error("An attestation was asked for without a record.");
    return { body: shapeOf(requested.attestation, sandbox.now()) };
  },
};

/** How far the signatory is. */
export const enhancedAttestationStatus: Operation = {
  name: "enhancedAttestationStatus",
  method: "GET",
  path: "/v1/attestations/enhanced/:attestationId",
  mode: "appOnly",
  answers: null,
  answer({ world, caller, sandbox, path }) {
    const { tenantId } = caller.partner;
    const found = insist(ownEnhancedAttestation(world, tenantId, path("attestationId")));
    return { body: shapeOf(found, sandbox.now()) };
  },
};

const STATUSES = {
  pending: "Pending",
  accepted: "Accepted",
  expired: "Expired",
} as const satisfies Record<EnhancedAttestationStanding, string>;

function shapeOf(attestation: EnhancedAttestation, now: Instant) {
  return {
    attestationId: attestation.attestationId,
    status: STATUSES[enhancedAttestationStanding(attestation, now)],
    expirationDate: attestation.expiresAt,
  };
}

function placeIn(given: { readonly country: string; readonly language: string }) {
  const country = agreementCountryNamed(given.country);
  if (country === null) throw inputRefused({ country: "input.unfit" });
  const language = agreementLanguageNamed(country, given.language);
  if (language === null) throw inputRefused({ language: "input.unfit" });
  return { country, language };
}
