import { LiveHub } from "./live-hub.ts";

const hub = new LiveHub((url) => new EventSource(url));

// The script of a SharedWorker: each page that opens it arrives as a `connect` event with its port.
addEventListener("connect", (event) => {
  if (!(event instanceof MessageEvent)) return;
  for (const port of event.ports) hub.connect(port);
});
