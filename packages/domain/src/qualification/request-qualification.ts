import { type Answer, answered, type Decision, happened, refused } from "../decision.ts";
import type { Moment } from "../moment.ts";
import type { Partner } from "../partner/state.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayRequestQualificationAs } from "../person/roles.ts";
import type { TenantId } from "../primitives.ts";
import { ownCustomer } from "../reseller-relationship/questions.ts";
import type { NotYourCustomer } from "../reseller-relationship/refusals.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { RequestQualification } from "./commands.ts";
import { qualificationKey, validationCodeOf } from "./questions.ts";
import type {
  QualificationRequestedAlready,
  RoleMayNotRequestQualification,
  ValidationCodeRefused,
} from "./refusals.ts";
import type { CustomerQualification, QualificationClaim, QualificationEvent } from "./state.ts";
import { vettingAtFirst } from "./vetting.ts";

/** A customer's claim of a kind can be looked at so often. */
const MOST_ATTEMPTS = 3;

type MayNotRequest = RoleMayNotRequestQualification | NotYourCustomer;
export type RequestQualificationRefusal =
  | UnknownAccountRefusal
  | MayNotRequest
  | ValidationCodeRefused
  | QualificationRequestedAlready;

/** Asks for a qualification. One that is under review or approved stays as it is; after a denial it is asked for anew. */
export function requestQualification(
  world: ReadonlyWorld,
  { by, customerId, claim }: RequestQualification,
  { now }: Moment,
): Decision<QualificationEvent, RequestQualificationRefusal> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const allowed = mayRequestQualificationFor(world, actor.value, customerId);
  if (!allowed.ok) return allowed;
  const { partner } = actor.value;
  const before = world.qualifications.get(qualificationKey(customerId, claim.qualification));
  const inTheWay = codeInTheWay(world, partner, claim) ?? claimInTheWay(before);
  if (inTheWay !== null) return refused(inTheWay);
  return happened({
    type: "qualificationRequested",
    qualification: {
      customerId,
      partnerId: partner.tenantId,
      claim,
      vetting: vettingAtFirst(claim, now),
      attempt: (before?.attempt ?? 0) + 1,
      requestedBy: by,
      requestedAt: now,
    },
  });
}

/** Whether somebody may ask for a qualification of this customer at all. */
export function mayRequestQualificationFor(
  world: ReadonlyWorld,
  { person, partner }: PartnerActor,
  customerId: TenantId,
): Answer<true, MayNotRequest> {
  const allowed = mayRequestQualificationAs(person);
  if (!allowed.ok) return allowed;
  const customer = ownCustomer(world, partner.tenantId, customerId);
  return customer.ok ? answered(true) : customer;
}

function codeInTheWay(
  world: ReadonlyWorld,
  partner: Partner,
  claim: QualificationClaim,
): ValidationCodeRefused | null {
  if (claim.qualification !== "governmentCommunityCloud") return null;
  const { code, remaining } = validationCodeOf(world, partner);
  const isOwn = claim.validationCode === code;
  if (isOwn && remaining > 0) return null;
  const reason = isOwn ? "usedUp" : "unknown";
  const facts = { partnerId: partner.tenantId, reason } as const;
  return { kind: "validationCodeRefused", rule: "authoritiesComeWithAValidationCode", facts };
}

function claimInTheWay(
  before: CustomerQualification | undefined,
): QualificationRequestedAlready | null {
  if (before === undefined) return null;
  const { customerId, claim, vetting, attempt, requestedAt } = before;
  if (vetting.status === "denied" && attempt < MOST_ATTEMPTS) return null;
  const standing = vetting.status === "denied" ? "deniedForGood" : vetting.status;
  const facts = { customerId, qualification: claim.qualification, standing, requestedAt } as const;
  return { kind: "qualificationRequestedAlready", rule: "qualificationsAreRequestedOnce", facts };
}
