import type { UserConfig } from "vite";

/** One of the three apps, by its folder name. */
export interface AppConfigOptions {
  readonly app: "partner-console" | "admin-center" | "stage";
}

/** Vite and vitest settings of an app: `export default appConfig({ app: "stage" })`. */
export function appConfig(options: AppConfigOptions): UserConfig;
