import { readFile } from "node:fs/promises";
import { z } from "zod";
import { hasCode } from "../file-system/error-code.ts";

/** `birth` tells two processes apart that were given the same pid one after the other; empty when unknown. */
export const ProcessIdentity = z.strictObject({ pid: z.int().positive(), birth: z.string() });
export type ProcessIdentity = z.infer<typeof ProcessIdentity>;

export type Processes = {
  self(): Promise<ProcessIdentity>;
  isRunning(identity: ProcessIdentity): Promise<boolean>;
};

export const nodeProcesses: Processes = {
  self: () => identityOf(process.pid),
  async isRunning(identity) {
    if (!isAlive(identity.pid)) return false;
    const { birth } = await identityOf(identity.pid);
    return birth === identity.birth || birth === "" || identity.birth === "";
  },
};

export async function identityOf(pid: number): Promise<ProcessIdentity> {
  return { pid, birth: await birthOf(pid) };
}

/** Signal 0 only asks. A process of somebody else's is alive although we may not signal it. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

/** Boot and start time since boot, which Linux tells and other systems do not. Source: proc(5), /proc/pid/stat, field 22. */
async function birthOf(pid: number): Promise<string> {
  try {
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return `${boot.trim()} ${afterName[19] ?? ""}`;
  } catch {
    return "";
  }
}
