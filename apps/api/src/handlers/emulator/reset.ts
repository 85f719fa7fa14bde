import { controls } from "../endpoints.ts";

export const reset = controls.emulator.reset.handler(
  async ({ context: { sandboxes, sandbox } }) => {
    await sandboxes.reset(sandbox.key);
    return { sandbox: sandbox.key, logId: sandbox.logId };
  },
);
