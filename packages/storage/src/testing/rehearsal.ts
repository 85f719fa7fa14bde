import { DocumentUnavailable } from "../errors/document-unavailable.ts";
import { KeyUnknown } from "../errors/key-unknown.ts";
import { LogUnavailable } from "../errors/log-unavailable.ts";
import { LogUnknown } from "../errors/log-unknown.ts";
import { NotSaved } from "../errors/not-saved.ts";
import { VersionUnknown } from "../errors/version-unknown.ts";
import { createFileStore } from "../file-store/file-store.ts";
import type { TornLine } from "../file-store/open-log-file.ts";
import type { SandboxStore } from "../store.ts";
import { aCommit, aHeader, anEntry } from "./builders.ts";
import type { Disk } from "./disk.ts";
import type { Ledger } from "./ledger.ts";
import { createLedger } from "./ledger.ts";

/** One call on a store; `reopen` lets the process die and starts the next one on the same disk. */
export type Step =
  | {
      readonly do: "create";
      readonly key: string;
      readonly logId: string;
      readonly notes: readonly string[];
    }
  | { readonly do: "append"; readonly logId: string; readonly notes: readonly string[] }
  | { readonly do: "fork"; readonly from: string; readonly version: number; readonly logId: string }
  | { readonly do: "point"; readonly key: string; readonly logId: string }
  | { readonly do: "remove"; readonly key: string }
  | { readonly do: "reopen" };

type CallStep = Exclude<Step, { do: "reopen" }>;

/** Every process of a rehearsal has died by the time the next one opens the folder. */
const mortalProcesses = {
  self: () => Promise.resolve({ pid: 1, birth: "rehearsal" }),
  isRunning: () => Promise.resolve(false),
};

export function openStoreOn(
  disk: Disk,
  openReport: (torn: TornLine) => void = () => {},
): Promise<SandboxStore> {
  return createFileStore({
    directory: "/data",
    fileSystem: disk.fileSystem,
    processes: mortalProcesses,
    openReport,
  });
}

/** Takes the steps on a disk that may fail, and writes down what was acknowledged, refused and left in doubt. */
export async function rehearse(disk: Disk, steps: readonly Step[]): Promise<Ledger> {
  const ledger = createLedger();
  let store = await opened(disk);
  for (const step of steps) {
    if (store === undefined) return ledger;
    if (step.do !== "reopen") await take(store, step, ledger, disk);
    else {
      store = await opened(disk);
      if (store !== undefined && !disk.faults.isStopped()) await ledger.observe(store);
    }
  }
  if (store !== undefined && !disk.faults.isStopped()) await ledger.check(store, "running");
  return ledger;
}

/** Opening may meet the fault that was planted; a person would try again once. */
async function opened(disk: Disk): Promise<SandboxStore | undefined> {
  try {
    return await openStoreOn(disk);
  } catch {
    return disk.faults.isStopped() ? undefined : openStoreOn(disk);
  }
}

async function take(
  store: SandboxStore,
  step: CallStep,
  ledger: Ledger,
  disk: Disk,
): Promise<void> {
  try {
    await call(store, step, ledger);
    write(step, ledger, true);
  } catch (error) {
    if (disk.faults.isStopped() || isDoubt(error, step)) write(step, ledger, false);
    else if (!isRefusal(error)) throw error;
  }
}

async function call(store: SandboxStore, step: CallStep, ledger: Ledger): Promise<void> {
  if (step.do === "create") {
    const commits = step.notes.map((note) => aCommit(note));
    const entry = anEntry(step.key, step.logId);
    await store.create(entry, aHeader(step.logId), commits, { replace: true });
  } else if (step.do === "append") {
    const version = ledger.savedNotes(step.logId).length;
    const commits = step.notes.map((note) => aCommit(note));
    await store.append(step.logId, version, commits);
  } else if (step.do === "fork") {
    await store.fork(step.from, step.version, aHeader(step.logId));
  } else if (step.do === "point") await store.point(step.key, step.logId);
  else await store.remove(step.key);
}

function write(step: CallStep, ledger: Ledger, isCertain: boolean): void {
  if (step.do === "create") {
    ledger.addLog(step.logId, step.notes, isCertain);
    ledger.movePointer(step.key, step.logId, isCertain);
  } else if (step.do === "append") ledger.addNotes(step.logId, step.notes, isCertain);
  else if (step.do === "fork") {
    ledger.addLog(step.logId, ledger.savedNotes(step.from).slice(0, step.version), isCertain);
  } else ledger.movePointer(step.key, step.do === "point" ? step.logId : undefined, isCertain);
}

/** Only what changes the registry can leave it in doubt; other steps are refused for an earlier one's sake. */
function isDoubt(error: unknown, { do: asked }: CallStep): boolean {
  const changesRegistry = asked !== "append" && asked !== "fork";
  return (
    error instanceof LogUnavailable || (error instanceof DocumentUnavailable && changesRegistry)
  );
}

const refusals = [NotSaved, DocumentUnavailable, KeyUnknown, LogUnknown, VersionUnknown];

/** What a refused step may be told after an earlier one was not saved. */
function isRefusal(error: unknown): boolean {
  return refusals.some((each) => error instanceof each);
}
