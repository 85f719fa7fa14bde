import { controls } from "../endpoints.ts";
import { insist } from "../insist.ts";
import { urlsOf } from "../../views/urls.ts";

export const openSandbox = controls.emulator.openSandbox.handler(async ({ input, context }) => {
  const { key } = insist(
    context.sandbox.world(),
    await context.sandboxes.open(input.scenario, input.key),
  );
  return { key, urls: urlsOf(context.rootOf(key)) };
});
