import type { LiveChange, LiveState } from "@countersign/endpoints";
import {
  createContext,
  type RefObject,
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { matchPath, useLocation, useRevalidator } from "react-router";
import { paths } from "../paths.ts";
import type { Sandbox } from "../sandbox.ts";

/** The pages that hold what no read brings back: what somebody writes, and a password shown once. */
const WRITING_PATHS = [
  paths.newCustomer,
  paths.newCustomerConfirmation(":customerId"),
  paths.relationshipRequest,
  paths.agreementRequest(":customerId"),
  paths.attestation(":customerId"),
  paths.orderAttestation(":customerId"),
  paths.billTo(":customerId"),
  paths.customerUser(":customerId", ":personId"),
  paths.profileUpdate,
  paths.user(":personId"),
];

/** Ids that live changes touched and no page has shown yet. */
export type Touched = RefObject<Set<string>>;

export const TouchedContext = createContext<Touched>({ current: new Set() });

/**
 * Follows the sandbox: pages read again what changed; the ids wait for the page that shows them. While
 * somebody writes, or has a password before them, nothing is read again before the page is left, so that no failed read
 * takes that away; only what holds for the whole sandbox ends that: a reset, its clock, its rules.
 */
export function useLive({ watch, played }: Sandbox): {
  readonly state: LiveState;
  readonly touched: Touched;
} {
  const { revalidate } = useRevalidator();
  const [state, setState] = useState<LiveState>("live");
  const touched = useRef(new Set<string>());
  const { pathname } = useLocation();
  const isWriting = WRITING_PATHS.some((path) => matchPath(path, pathname) !== null);
  const log = useRef<string | null>(null);
  const isBehind = useRef(false);
  const follow = useEffectEvent((change: LiveChange) => {
    for (const { id } of change.touched) touched.current.add(id);
    const isReset = log.current !== null && log.current !== change.logId;
    log.current = change.logId;
    const isForAll = isReset || change.touched.some(({ about }) => about === "sandbox");
    isBehind.current = isWriting && !isForAll;
    if (!isBehind.current) void revalidate();
  });
  useEffect(() => watch((change) => follow(change), setState), [watch]);
  useEffect(() => {
    if (isWriting || !isBehind.current) return;
    isBehind.current = false;
    void revalidate();
  }, [isWriting, revalidate]);
  useEffect(() => played.watch(() => void revalidate()), [played, revalidate]);
  return { state, touched };
}

/** Takes the ids that changed since a page last asked. */
export function useTakeTouched(): () => ReadonlySet<string> {
  const touched = useContext(TouchedContext);
  const [take] = useState(() => () => {
    const taken = touched.current;
    touched.current = new Set();
    return taken;
  });
  return take;
}
