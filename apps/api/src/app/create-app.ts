import type { Server } from "node:http";
import type { Server as TlsServer } from "node:https";
import { DEFAULT_SANDBOX_KEY } from "@countersign/domain";
import express, { type Express } from "express";
import { createPartnerCenterApi } from "@countersign/partner-center-api";
import { allowedHosts } from "../borders/allowed-hosts.ts";
import { readablePath } from "../borders/readable-path.ts";
import { sameSiteWrites } from "../borders/same-site-writes.ts";
import { trainingHeader } from "../borders/training-header.ts";
import { answerErrors } from "../errors/answer-error.ts";
import { createLiveStreams } from "../live/live-stream.ts";
import { requestLog } from "../process/request-log.ts";
import type { Sandboxes } from "../sandbox/index.ts";
import type { AppDependencies } from "./app-dependencies.ts";
import { partnerCenterPort, sandboxPort } from "../partner-center/port.ts";
import { createRequestRings } from "../partner-center/request-rings.ts";
import { createThrottles } from "../partner-center/throttles.ts";
import { createCallbackPolicy } from "../webhooks/callback-policy.ts";
import { createDeliverer } from "../webhooks/deliverer.ts";
import { postDelivery } from "../webhooks/post-delivery.ts";
import { createExpressServers } from "./express-servers.ts";
import { sandboxRoot } from "./sandbox-root.ts";
import { sandboxRoutes } from "./sandbox-routes.ts";

export type App = {
  /** Not listening yet. */
  readonly server: Server;
  /** The same by TLS: not listening yet, and without a certificate. `null` where none was asked for. */
  readonly tlsServer: TlsServer | null;
  /** Ends the live streams; everything else ends by itself. */
  readonly endStreams: () => void;
  /** Makes no more calls to webhooks, and resolves when none is left. */
  readonly stopDelivering: () => Promise<void>;
};

/** The whole process behind one server, un-listened. */
export function createApp(dependencies: AppDependencies): App {
  const { sandboxes, frontends, log, clock, newId, publicUrl, listensOnLoopback } = dependencies;
  const live = createLiveStreams();
  const isOwnPort = (port: number): boolean =>
    [server, tlsServer].some((own) => own !== null && portOf(own) === port);
  const policy = createCallbackPolicy({ hosts: dependencies.callbackHosts, isOwnPort });
  const requestRings = createRequestRings();
  const throttles = createThrottles(clock);
  const port = partnerCenterPort({ ...dependencies, policy, requestRings, throttles });
  const partnerCenter = createPartnerCenterApi(port);
  const app = express().disable("x-powered-by").disable("etag").set("query parser", "simple");
  app.use(trainingHeader());
  answerHealth(app, sandboxes);
  app.use(requestLog(log, clock));
  app.use(readablePath());
  app.use(
    allowedHosts({ publicUrl, listensOnLoopback, programHosts: dependencies.tls?.hosts ?? [] }),
  );
  app.use(sameSiteWrites(publicUrl));
  app.use("/_app", frontends.files);
  app.use(sandboxRoutes({ ...dependencies, live, partnerCenter, requestRings, throttles }));
  app.use(answerErrors(log, newId));
  const { server, tlsServer } = createExpressServers(app, dependencies.tls !== null);
  const deliverer = createDeliverer({
    sandboxes,
    requestFor(sandbox, delivery) {
      const root = sandboxRoot(publicUrl(), sandbox.key);
      const behind = sandboxPort(sandbox, { root, pagesRoot: root }, clock);
      return partnerCenter.deliveryRequest(behind, delivery);
    },
    policy,
    post: postDelivery(),
    log,
  });
  return {
    server,
    tlsServer,
    endStreams: () => live.close(),
    stopDelivering: () => deliverer.stop(),
  };
}

function portOf(server: Server | TlsServer): number | null {
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? null) : null;
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
