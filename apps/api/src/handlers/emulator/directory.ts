import { type App, type ReadonlyWorld, type TenantId } from "@countersign/domain";
import { type AppEntries, directoryView } from "../../views/directory.ts";
import { type CallContext, controls } from "../endpoints.ts";

export const directory = controls.emulator.directory.handler(async ({ context }) => {
  const { sandbox } = context;
  const world = sandbox.world();
  const apps = await appsByPartner(world, context);
  return directoryView(world, { sandbox: sandbox.key, now: sandbox.now() }, apps);
});

async function appsByPartner(
  world: ReadonlyWorld,
  context: CallContext,
): Promise<ReadonlyMap<TenantId, AppEntries>> {
  const entries = [...world.partners.values()].map(async ({ tenantId }) => {
    const apps = world.apps.where("tenant", tenantId);
    return [tenantId, await Promise.all(apps.map((app) => appEntry(world, app, context)))] as const;
  });
  return new Map(await Promise.all(entries));
}

async function appEntry(
  world: ReadonlyWorld,
  app: App,
  { refreshTokenFor }: CallContext,
): Promise<AppEntries[number]> {
  const { appId: clientId, displayName, access, redirectUris, registeredBy } = app;
  return {
    clientId,
    displayName,
    clientSecret: access.kind === "secret" ? access.secret : null,
    redirectUris: [...redirectUris],
    registeredBy: world.people.get(registeredBy)?.userPrincipalName ?? null,
    refreshToken: await refreshTokenFor(app),
  };
}
