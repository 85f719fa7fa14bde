import { textsStandingFor } from "@countersign/domain";
import {
  ChangedMeanwhile,
  type PartnerCenterPort,
  type RepeatedBy,
  Refused,
  RequestIdTaken,
  type SandboxPort,
} from "@countersign/partner-center-api";
import type { RequestId } from "@countersign/storage";
import { findAgreementText } from "@countersign/scenarios";
import type { AppDependencies } from "../app/app-dependencies.ts";
import { rootReachedAt } from "../app/reached-at.ts";
import { agreementPdf } from "../documents/agreement-pdf.ts";
import { shownError } from "../errors/answer-error.ts";
import { Overtaken, RequestIdReused, type Sandbox } from "../sandbox/index.ts";
import { isPasswordOf, makeOneTimePassword } from "../sign-in/passwords.ts";
import type { CallbackPolicy } from "../webhooks/callback-policy.ts";
import type { RequestRings } from "./request-rings.ts";
import type { Throttles } from "./throttles.ts";
import { visitOf } from "../visit/visit.ts";

export type PortDependencies = Pick<
  AppDependencies,
  "clock" | "newId" | "tokenKey" | "publicUrl" | "log"
> & {
  readonly policy: CallbackPolicy;
  readonly requestRings: RequestRings;
  readonly throttles: Throttles;
};

/** What the emulated API is given of this process: worlds, one way to change them, the clock, ids and the key. */
export function partnerCenterPort({
  clock,
  newId,
  tokenKey,
  publicUrl,
  log,
  policy,
  requestRings,
  throttles,
}: PortDependencies): PartnerCenterPort {
  /** The last of each sandbox: programs of one sandbox mostly come by one address. */
  const ports = new WeakMap<Sandbox, SandboxPort>();
  return {
    sandboxOf(request) {
      const { sandbox, prefix } = visitOf(request);
      const root = `${rootReachedAt(request, publicUrl())}${prefix}`;
      const pagesRoot = `${publicUrl()}${prefix}`;
      const known = ports.get(sandbox);
      if (known?.root === root && known.pagesRoot === pagesRoot) return known;
      const port = sandboxPort(sandbox, { root, pagesRoot }, clock);
      ports.set(sandbox, port);
      return port;
    },
    clock,
    newId,
    tokenKey,
    isPasswordOf,
    newOneTimePassword: makeOneTimePassword,
    async templateFile(world, language) {
      const [standing] = textsStandingFor(world, language);
      if (standing === undefined) throw new Error(`No agreement text stands for ${language}.`);
      const found = findAgreementText(standing.version, standing.language);
      if (found === null) throw new Error(`No agreement text stands for ${language}.`);
      const name = `training-customer-agreement-${standing.version}-${standing.language}.pdf`;
      return { name, bytes: await agreementPdf(found) };
    },
    callbackProblem: (url) => policy.problemOf(url),
    shown(error) {
      const { status, message } = shownError(error, log, newId);
      return { status, message };
    },
    recordCall: (request, call) => requestRings.of(visitOf(request).sandbox).add(call),
    throttleOf: (request) => throttles.of(visitOf(request).sandbox),
  };
}

/** One sandbox as the emulated API sees it, behind the roots of what programs call and what people open. */
export function sandboxPort(
  sandbox: Sandbox,
  roots: Pick<SandboxPort, "root" | "pagesRoot">,
  clock: () => Date,
): SandboxPort {
  const received = (repeatedBy: RepeatedBy): RequestId => ({
    ...repeatedBy,
    receivedAt: clock().toISOString(),
  });
  return {
    key: sandbox.key,
    ...roots,
    world: () => sandbox.world(),
    version: () => sandbox.version(),
    now: () => sandbox.now(),
    audit: (partnerId) => sandbox.activities().of(partnerId),
    async meetFaults(call) {
      const command = { type: "meetFaults" as const, ...call };
      const executed = await sandbox.execute(command, { kind: "stage" });
      const struck = executed.ok
        ? executed.events.find((event) => event.type === "faultStruck")
        : undefined;
      return struck?.fault ?? null;
    },
    async carryOut(command, commander, { repeatedBy, isAsSeen }) {
      const requestId = repeatedBy === null ? undefined : received(repeatedBy);
      try {
        const executed = await sandbox.execute(command, commander, { requestId, isAsSeen });
        if (!executed.ok) throw new Refused(executed.refusal);
        return executed;
      } catch (error) {
        if (error instanceof Overtaken) throw new ChangedMeanwhile(error.message, { cause: error });
        if (!(error instanceof RequestIdReused)) throw error;
        throw new RequestIdTaken("The key of the request belongs to another.", { cause: error });
      }
    },
    hasCarriedOut: (repeatedBy) => sandbox.hasExecuted(received(repeatedBy)),
  };
}
