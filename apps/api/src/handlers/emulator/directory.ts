import { directoryView } from "../../views/directory.ts";
import { controls } from "../endpoints.ts";

export const directory = controls.emulator.directory.handler(({ context: { sandbox } }) =>
  directoryView(sandbox.world(), { sandbox: sandbox.key, now: sandbox.now() }),
);
