import type { LiveReport, LiveState } from "./live-report.ts";
import { openLiveStream, type OpenEventSource } from "./live-stream.ts";

/** The worker's end of one page: the page posts the address it watches, or `null` when it goes. */
export type LivePort = Pick<MessagePort, "addEventListener" | "postMessage" | "start">;

type Channel = {
  readonly ports: Set<LivePort>;
  readonly close: () => void;
  state: LiveState | null;
  newest: string | null;
};

/** Holds one stream for each watched address, whatever number of pages watch it; closed with the last of them. */
export class LiveHub {
  readonly #channels = new Map<string, Channel>();
  readonly #openEventSource: OpenEventSource;

  constructor(openEventSource: OpenEventSource) {
    this.#openEventSource = openEventSource;
  }

  connect(port: LivePort): void {
    port.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      this.#leave(port);
      if (typeof data === "string") this.#join(port, data);
    });
    port.start();
  }

  #join(port: LivePort, url: string): void {
    const channel = this.#channels.get(url) ?? this.#open(url);
    channel.ports.add(port);
    if (channel.state !== null) tell([port], { report: "state", state: channel.state });
    if (channel.newest !== null) tell([port], { report: "position", data: channel.newest });
  }

  #leave(port: LivePort): void {
    for (const [url, channel] of this.#channels) {
      if (!channel.ports.delete(port) || channel.ports.size > 0) continue;
      channel.close();
      this.#channels.delete(url);
    }
  }

  #open(url: string): Channel {
    const ports = new Set<LivePort>();
    const listener = {
      onState: (state: LiveState) => {
        channel.state = state;
        tell(ports, { report: "state", state });
      },
      onMessage: (data: string) => {
        channel.newest = data;
        tell(ports, { report: "change", data });
      },
    };
    const close = openLiveStream(url, listener, this.#openEventSource);
    const channel: Channel = { ports, close, state: null, newest: null };
    this.#channels.set(url, channel);
    return channel;
  }
}

function tell(ports: Iterable<LivePort>, report: LiveReport): void {
  for (const port of ports) port.postMessage(report);
}
