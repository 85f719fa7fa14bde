import { findChromium } from "../chromium/find-chromium.ts";
import { thisMachine } from "../chromium/this-machine.ts";
import { startServer } from "./start-server.ts";

/** One browser to find and one server to start for the whole run; the workers inherit both by environment. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  process.env["JOURNEYS_CHROMIUM"] = await findChromium(thisMachine());
  const server = await startServer();
  process.env["JOURNEYS_URL"] = server.url;
  return server.stop;
}
