import { join } from "node:path";
import { FolderInUse } from "../errors/folder-in-use.ts";
import { hasCode } from "../file-system/error-code.ts";
import type { FileSystem } from "../file-system/file-system.ts";
import type { Processes } from "./processes.ts";
import { ProcessIdentity } from "./processes.ts";

export type FolderLock = { release(): Promise<void> };

type Claim = { readonly path: string; readonly turn: number };

const claimName = /^writer-(\d+)\.lock$/;

/**
 * Keeps a second process out of a data folder. Whoever finds no claim of a living process makes the next one,
 * signs it, and looks again. Of two that come at once the later to sign sees the other's name and steps back:
 * both may step back, both never stay.
 * Rejects with `FolderInUse`.
 */
export async function lockFolder(
  folder: string,
  fileSystem: FileSystem,
  processes: Processes,
): Promise<FolderLock> {
  await assertNobodyHolds(await claimsIn(folder, fileSystem));
  const mine = await makeClaim();
  const others = (await claimsIn(folder, fileSystem)).filter((claim) => claim.turn !== mine.turn);
  try {
    await assertNobodyHolds(others);
  } catch (error) {
    await fileSystem.remove(mine.path);
    throw error;
  }
  for (const dead of others) await fileSystem.remove(dead.path);
  return { release: () => fileSystem.remove(mine.path) };

  async function makeClaim(): Promise<Claim> {
    const turns = (await claimsIn(folder, fileSystem)).map((claim) => claim.turn);
    const turn = Math.max(0, ...turns) + 1;
    const path = join(folder, `writer-${turn}.lock`);
    const file = await fileSystem.createFile(path).catch((error: unknown) => {
      throw hasCode(error, "EEXIST") ? new FolderInUse(folder, path, undefined) : error;
    });
    try {
      await file.write(Buffer.from(JSON.stringify(await processes.self())), 0);
    } finally {
      await file.close();
    }
    return { path, turn };
  }

  async function assertNobodyHolds(claims: readonly Claim[]): Promise<void> {
    for (const claim of claims) {
      const holder = await holderOf(claim, fileSystem);
      if (holder === undefined || !(await processes.isRunning(holder))) continue;
      throw new FolderInUse(folder, claim.path, holder.pid);
    }
  }
}

async function claimsIn(folder: string, fileSystem: FileSystem): Promise<readonly Claim[]> {
  const names = await fileSystem.list(folder);
  return names.flatMap((name) => {
    const turn = claimName.exec(name)?.[1];
    return turn === undefined ? [] : [{ path: join(folder, name), turn: Number(turn) }];
  });
}

/** A claim without a holder was torn by a crash, or its process is about to look again and will find ours. */
async function holderOf(
  claim: Claim,
  fileSystem: FileSystem,
): Promise<ProcessIdentity | undefined> {
  const bytes = await fileSystem.read(claim.path);
  if (bytes === null) return undefined;
  return ProcessIdentity.safeParse(jsonIn(bytes)).data;
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}
