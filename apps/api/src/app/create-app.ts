import type { Server } from "node:http";
import { DEFAULT_SANDBOX_KEY } from "@countersign/domain";
import express, { type Express } from "express";
import { allowedHosts } from "../borders/allowed-hosts.ts";
import { readablePath } from "../borders/readable-path.ts";
import { sameSiteWrites } from "../borders/same-site-writes.ts";
import { trainingHeader } from "../borders/training-header.ts";
import { answerErrors } from "../errors/answer-error.ts";
import { createLiveStreams } from "../live/live-stream.ts";
import { requestLog } from "../process/request-log.ts";
import type { Sandboxes } from "../sandbox/index.ts";
import type { AppDependencies } from "./app-dependencies.ts";
import { createExpressServer } from "./express-server.ts";
import { sandboxRoutes } from "./sandbox-routes.ts";

export type App = {
  /** Not listening yet. */
  readonly server: Server;
  /** Ends the live streams; everything else ends by itself. */
  readonly endStreams: () => void;
};

/** The whole process behind one server, un-listened. */
export function createApp(dependencies: AppDependencies): App {
  const { sandboxes, frontends, log, clock, newId, publicUrl, listensOnLoopback } = dependencies;
  const live = createLiveStreams();
  const app = express().disable("x-powered-by").disable("etag").set("query parser", "simple");
  app.use(trainingHeader());
  answerHealth(app, sandboxes);
  app.use(requestLog(log, clock));
  app.use(readablePath());
  app.use(allowedHosts({ publicUrl, listensOnLoopback }));
  app.use(sameSiteWrites(publicUrl));
  app.use("/_app", frontends.files);
  app.use(sandboxRoutes({ ...dependencies, live }));
  app.use(answerErrors(log, newId));
  return { server: createExpressServer(app), endStreams: () => live.close() };
}

/** For watchers of the process, who come by any host name. */
function answerHealth(app: Express, sandboxes: Sandboxes): void {
  app.get("/healthz", (_request, response) => {
    response.json({ status: "alive" });
  });
  app.get("/readyz", async (_request, response) => {
    const isReady = await sandboxes.find(DEFAULT_SANDBOX_KEY).then(
      (found) => found !== null,
      () => false,
    );
    response.status(isReady ? 200 : 503).json({ status: isReady ? "ready" : "notReady" });
  });
}
