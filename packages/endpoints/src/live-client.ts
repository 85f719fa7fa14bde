import { LiveChange } from "./live.ts";
import {
  browserEnvironment,
  type LiveEnvironment,
  type LiveWorker,
} from "./live/live-environment.ts";
import { LiveReport, type LiveState } from "./live/live-report.ts";
import { openLiveStream, type LiveListener } from "./live/live-stream.ts";

/**
 * Follows a sandbox: `onChange` says what to read again, `onState` whether the stream stands.
 *
 * A change with nothing touched means "the log stands here": it comes once when watching starts, and after a time
 * without the stream if anything happened meanwhile. Read everything again then. A change of `logId` is a reset.
 *
 * All windows of a browser share one stream per sandbox through a SharedWorker. Without one the page holds its own,
 * closed while the page is hidden, because a browser allows six connections to a host.
 *
 * @param root Origin and sandbox prefix, no trailing slash.
 * @returns Stops watching.
 * @example const stop = watchSandbox(root, () => void router.revalidate(), setLiveState);
 */
export function watchSandbox(
  root: string,
  onChange: (change: LiveChange) => void,
  onState: (state: LiveState) => void,
  environment: LiveEnvironment | null = browserEnvironment(),
): () => void {
  if (environment === null) return () => undefined;
  const url = `${root}/api/live`;
  const listener = { onState, onMessage: passOnNews(onChange) };
  const worker = environment.openWorker();
  if (worker === null) return watchInPage(url, listener, environment);

  let stop = watchThroughWorker(url, listener, worker, environment);
  worker.onFailure(() => {
    stop();
    stop = watchInPage(url, listener, environment);
  });
  return () => stop();
}

/** Passes a message on unless the page has already heard of that version. */
function passOnNews(onChange: (change: LiveChange) => void): (data: string) => void {
  let heard = "";
  return (data) => {
    const change = LiveChange.parse(JSON.parse(data));
    const position = `${change.logId}@${change.version}`;
    if (position === heard) return;
    heard = position;
    onChange(change);
  };
}

function watchThroughWorker(
  url: string,
  { onState, onMessage }: LiveListener,
  { port }: LiveWorker,
  { window }: LiveEnvironment,
): () => void {
  let isStopped = false;
  let isAway = false;
  const leave = (): void => {
    isAway = true;
    port.postMessage(null);
  };
  const comeBack = (): void => {
    if (isAway) port.postMessage(url);
    isAway = false;
  };
  port.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isStopped) return;
    const report = LiveReport.parse(data);
    if (report.report === "state") onState(report.state);
    else onMessage(report.report === "change" ? report.data : withNothingTouched(report.data));
  });
  port.start();
  port.postMessage(url);
  // A port does not tell when its page is gone, and a page may come back from the browser's memory.
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", comeBack);
  return () => {
    isStopped = true;
    window.removeEventListener("pagehide", leave);
    window.removeEventListener("pageshow", comeBack);
    leave();
  };
}

/** The newest change again, for a page that came after it: what it touched has long landed. */
function withNothingTouched(data: string): string {
  const change: LiveChange = { ...LiveChange.parse(JSON.parse(data)), touched: [] };
  return JSON.stringify(change);
}

function watchInPage(
  url: string,
  listener: LiveListener,
  { page, openEventSource }: LiveEnvironment,
): () => void {
  let close: (() => void) | null = null;
  const follow = (): void => {
    if (page.visibilityState === "hidden") {
      close?.();
      close = null;
    } else {
      close ??= openLiveStream(url, listener, openEventSource);
    }
  };
  follow();
  page.addEventListener("visibilitychange", follow);
  return () => {
    page.removeEventListener("visibilitychange", follow);
    close?.();
  };
}
