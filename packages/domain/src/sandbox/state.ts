import { z } from "zod";
import { Instant } from "../instant.ts";
import { Era } from "../rule-book/era.ts";
import { ArmedFault, FaultCleared, FaultPassed, FaultSet, FaultStruck } from "./fault.ts";

/** How a sandbox's time follows real time: so many milliseconds ahead of it or behind, or standing still. */
export const SandboxClock = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("running"), offset: z.int() }),
  z.strictObject({ status: z.literal("frozen"), at: Instant }),
]);
export type SandboxClock = z.infer<typeof SandboxClock>;

/** What the sources leave open and a trainer may try either way. All are off in a new sandbox. */
export const Switches = z.strictObject({
  /** A blocked customer cannot authorise a new partner before a partner has confirmed (S14). */
  relationshipWaitsForAttestation: z.boolean(),
  /** Programs have so many calls a minute and no more. */
  callsAreThrottled: z.boolean(),
  /** A program that checks out without an agreement is told in `orderErrors` of an answer that says 201. */
  missingAgreementIsOrderError: z.boolean(),
  /** A program cannot even begin a cart without an agreement. */
  cartsNeedAgreement: z.boolean(),
  /** A program that adds a customer under a taken domain is answered 400, not 409. */
  takenDomainIsBadRequest: z.boolean(),
  /** No partner is a domain registrar, so that none adds domains to a customer's tenant. */
  partnersAreNoRegistrars: z.boolean(),
  /** JSON for programs begins with U+FEFF. */
  answersBeginWithByteOrderMark: z.boolean(),
  /** The link of an enhanced attestation lives five minutes, the shortest life that platforms give it. */
  attestationLinksExpireSoon: z.boolean(),
  /** A page of a list for programs has ten items at most. */
  pagesAreShort: z.boolean(),
  /** A review of a qualification that ends from now on ends in a denial. */
  qualificationsAreDenied: z.boolean(),
  /** The partners' accounts are ones of the vendor's integration sandbox, which can do more and less than real ones. */
  accountIsIntegrationSandbox: z.boolean(),
});
export type Switches = z.infer<typeof Switches>;
/** How every sandbox begins. */
export const SWITCHES_OFF: Switches = {
  relationshipWaitsForAttestation: false,
  callsAreThrottled: false,
  missingAgreementIsOrderError: false,
  cartsNeedAgreement: false,
  takenDomainIsBadRequest: false,
  partnersAreNoRegistrars: false,
  answersBeginWithByteOrderMark: false,
  attestationLinksExpireSoon: false,
  pagesAreShort: false,
  qualificationsAreDenied: false,
  accountIsIntegrationSandbox: false,
};

export const SwitchName = Switches.keyof();
export type SwitchName = z.infer<typeof SwitchName>;

const Opening = z.strictObject({ scenario: z.string().min(1), era: Era, openedAt: Instant });

/** What holds for a whole sandbox. */
export const Settings = Opening.extend({
  clock: SandboxClock,
  switches: Switches,
  /** What waits to disturb calls of the emulated API, the oldest first. */
  faults: z.array(ArmedFault).readonly(),
});
export type Settings = z.infer<typeof Settings>;

const SandboxOpened = z.strictObject({ type: z.literal("sandboxOpened"), settings: Opening });
const ClockSet = z.strictObject({ type: z.literal("clockSet"), clock: SandboxClock });
const SwitchSet = z.strictObject({
  type: z.literal("switchSet"),
  name: SwitchName,
  isOn: z.boolean(),
});
const EraSet = z.strictObject({ type: z.literal("eraSet"), era: Era });

export const SandboxEvent = z.discriminatedUnion("type", [
  SandboxOpened,
  ClockSet,
  SwitchSet,
  EraSet,
  FaultSet,
  FaultPassed,
  FaultStruck,
  FaultCleared,
]);
export type SandboxEvent = z.infer<typeof SandboxEvent>;

export const SETTINGS_KEY = "sandbox";
