import type { FileSystem, WritableFile } from "../file-system/file-system.ts";

export type DiskOperation = keyof FileSystem | keyof WritableFile;

export type Faults = {
  /** How many calls were made of the disk. */
  calls(): number;
  /** That call is left half done, and no later call is answered: the process or the power is gone. */
  stopAt(call: number): void;
  isStopped(): boolean;
  /** That call alone fails; of a write, half is done: the disk is full. */
  failAt(call: number): void;
  /** The next call of this operation alone fails. May be asked for several times. */
  failNext(operation: DiskOperation): void;
  /** Throws when this call is to fail, after `half` has done what it leaves behind. */
  meet(operation: DiskOperation, half: () => void): void;
};

export function createFaults(): Faults {
  const failingOperations: DiskOperation[] = [];
  let calls = 0;
  let stoppingCall = Infinity;
  let failingCall = Infinity;

  function isDue(operation: DiskOperation): boolean {
    const index = failingOperations.indexOf(operation);
    if (index !== -1) failingOperations.splice(index, 1);
    return index !== -1 || calls === failingCall;
  }

  return {
    calls: () => calls,
    stopAt: (call) => {
      stoppingCall = call;
    },
    isStopped: () => calls >= stoppingCall,
    failAt: (call) => {
      failingCall = call;
    },
    failNext: (operation) => void failingOperations.push(operation),
    meet(operation, half) {
      calls += 1;
      if (calls > stoppingCall) throw systemError("ESHUTDOWN");
      if (calls < stoppingCall && !isDue(operation)) return;
      half();
      throw systemError(operation === "write" ? "ENOSPC" : "EIO");
    },
  };
}

/** An error as Node's file system throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: refused by the disk double`), { code });
}
