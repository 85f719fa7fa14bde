import type { RequestHandler } from "express";

export const APPS = ["stage", "partner-console", "admin-center"] as const;
export type AppName = (typeof APPS)[number];

/** Where pages and their files come from: built once, or straight from source while somebody develops. */
export type Frontends = {
  /** The page of an app with the nonce in place; `null` when the app is not built. */
  page(app: AppName, nonce: string, url: string): Promise<string | null>;
  /** Answers what lies under `/_app`. */
  readonly files: RequestHandler;
  /** Whether pages may open sockets and run inline scripts with the nonce, as Vite's hot updates do. */
  readonly isDeveloping: boolean;
};
