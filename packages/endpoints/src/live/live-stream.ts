import type { LiveState } from "./live-report.ts";

export type LiveListener = {
  readonly onState: (state: LiveState) => void;
  readonly onMessage: (data: string) => void;
};

/** The part of an EventSource that is used here. */
export type LiveSource = Pick<EventTarget, "addEventListener"> &
  Pick<EventSource, "close" | "readyState">;
export type OpenEventSource = (url: string) => LiveSource;

/** Milliseconds before a refused stream is asked for again; doubled each time. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;
/** `EventSource.CLOSED`, where there may be no EventSource. */
const CLOSED = 2;

/**
 * Keeps one event stream open until it is stopped. A browser reconnects by itself after a broken connection, but gives
 * up for good after an answer that is no stream (a restarting server, a proxy); then a new one is opened.
 */
export function openLiveStream(
  url: string,
  { onState, onMessage }: LiveListener,
  openEventSource: OpenEventSource,
): () => void {
  let wait = FIRST_WAIT;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let source = open();

  function open(): LiveSource {
    const opened = openEventSource(url);
    opened.addEventListener("open", () => {
      wait = FIRST_WAIT;
      onState("live");
    });
    opened.addEventListener("message", (event) => {
      if (event instanceof MessageEvent) onMessage(String(event.data));
    });
    opened.addEventListener("error", () => {
      onState("lost");
      if (opened.readyState === CLOSED) reopenLater();
    });
    return opened;
  }

  function reopenLater(): void {
    retry = setTimeout(() => {
      source = open();
    }, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  return () => {
    clearTimeout(retry);
    source.close();
  };
}
