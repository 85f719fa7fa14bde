import { GOOD_CALLS } from "./every-operation.ts";
import type { Written } from "./good-call.ts";
import type { TestApp } from "./open-test-app.ts";
import type { Program } from "./program.ts";

export type ReadyCall = Written & { readonly program: Program };

/** The good call of an operation, in a sandbox of its own in which everything that it needs has happened. */
export async function readyCall(app: TestApp, name: string, key: string): Promise<ReadyCall> {
  const good = GOOD_CALLS[name];
  if (good === undefined) throw new Error(`Nobody wrote a good call of ${name}.`);
  await app.sandboxes.open("demo", key);
  if (good.era !== undefined) {
    await app.visitor(`/s/${key}`).post("/_emulator/era", { era: good.era });
  }
  if (good.switch !== undefined) {
    const turn = { name: good.switch, isOn: true };
    await app.visitor(`/s/${key}`).post("/_emulator/switches", turn);
  }
  const stranger = app.program(`/s/${key}`);
  const program = good.by === "app" ? await stranger.itself() : await stranger.as(good.by);
  return { program, ...(await good.ready(program)) };
}

/**
 * The good calls of the rules of 2021 with every switch off, all in one sandbox: what each needs has happened, and who makes it is signed in.
 * Without those of webhooks: a registration is there once, and its deliveries go on by themselves.
 */
export async function readyCalls(app: TestApp): Promise<ReadonlyMap<string, ReadyCall>> {
  const calls = new Map<string, ReadyCall>();
  for (const [name, { by, era, ready, ...needed }] of Object.entries(GOOD_CALLS)) {
    const isElsewhere = era !== undefined || needed.switch !== undefined;
    if (isElsewhere || /Webhook|TestEvent/u.test(name)) continue;
    const program = await (by === "app" ? app.program().itself() : app.program().as(by));
    const { path, body } = await ready(program);
    // Each names the state that it saw, which the next has changed.
    const { attributes: _, ...unseen }: { attributes?: unknown } = { ...body };
    calls.set(name, { program, path, ...(body !== undefined && { body: unseen }) });
  }
  return calls;
}
