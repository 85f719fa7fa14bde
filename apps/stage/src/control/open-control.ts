import { type ControlClient, createControlClient, ORPCError } from "@countersign/endpoints";

/** Calls a control endpoint. The trainer's passcode is told once: it is kept while the page stands, until it is refused. */
export type Control = <Value>(
  call: (client: ControlClient) => Promise<Value>,
  passcode?: string,
) => Promise<Value>;

/** The control endpoints of the sandbox below this root. */
export function openControl(root: string): Control {
  let kept: string | undefined;
  return async (call, passcode = kept) => {
    kept = passcode;
    try {
      return await call(createControlClient({ root, passcode }));
    } catch (error) {
      if (wantsPasscode(error)) kept = undefined;
      throw error;
    }
  };
}

/** Whether the call came without the trainer's passcode, or with another one. */
export function wantsPasscode(error: unknown): boolean {
  return error instanceof ORPCError && error.code === "PASSCODE_REQUIRED";
}
