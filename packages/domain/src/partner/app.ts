import { z } from "zod";
import { AppId, PersonId, TenantId } from "../primitives.ts";

/** How a program proves that it is this app: by a secret, or not at all, as one that people install. */
export const AppAccess = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("secret"), secret: z.string().min(1) }),
  z.strictObject({ kind: z.literal("public") }),
]);
export type AppAccess = z.infer<typeof AppAccess>;

/** A program that a partner registered, so that it may ask for tokens (an app registration). */
export const App = z.strictObject({
  appId: AppId,
  tenantId: TenantId,
  displayName: z.string().trim().min(1).max(120),
  /** Who answers for it: where it acts for nobody who signed in, it may do what this person may. */
  registeredBy: PersonId,
  access: AppAccess,
  redirectUris: z.array(z.url()).readonly(),
});
export type App = z.infer<typeof App>;
