import type { LivePort } from "./live-hub.ts";
import type { OpenEventSource } from "./live-stream.ts";

/** A SharedWorker as far as the live client needs it: its port, and the news that its script cannot run. */
export type LiveWorker = {
  readonly port: LivePort;
  readonly onFailure: (fallBack: () => void) => void;
};

/** What the live client takes from the browser; a test hands in its own. */
export type LiveEnvironment = {
  /** `null` where the browser has no SharedWorker or does not allow one. */
  readonly openWorker: () => LiveWorker | null;
  readonly openEventSource: OpenEventSource;
  readonly page: Pick<Document, "visibilityState" | "addEventListener" | "removeEventListener">;
  readonly window: Pick<EventTarget, "addEventListener" | "removeEventListener">;
};

/**
 * All apps name the same script, because browsers share a worker by its address and name: one worker, and in it one
 * stream a sandbox, for every window of the origin. The number changes with the reports' shape.
 */
const WORKER_URL = "/_app/stage/live-worker.js";
const WORKER_NAME = "countersign-live-1";

/** `null` where there are no event streams at all: screens then show what they loaded. */
export function browserEnvironment(): LiveEnvironment | null {
  if (typeof EventSource === "undefined") return null;
  return {
    openWorker: openSharedWorker,
    openEventSource: (url) => new EventSource(url),
    page: document,
    window,
  };
}

function openSharedWorker(): LiveWorker | null {
  if (typeof SharedWorker === "undefined") return null;
  try {
    const worker = new SharedWorker(WORKER_URL, { name: WORKER_NAME, type: "module" });
    return {
      port: worker.port,
      onFailure: (fallBack) => worker.addEventListener("error", fallBack),
    };
  } catch {
    // Refused to this page by policy: the page keeps a stream of its own.
    return null;
  }
}
