import { findChromium } from "../chromium/find-chromium.ts";
import { startsSandboxed } from "../chromium/starts-sandboxed.ts";
import { thisMachine } from "../chromium/this-machine.ts";
import { dataFolder, startServer } from "./start-server.ts";

/** One browser to find and one server to start for the whole run; the workers inherit both by environment. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const browser = await findChromium(thisMachine());
  process.env["JOURNEYS_CHROMIUM"] = browser;
  process.env["JOURNEYS_SANDBOX"] = startsSandboxed(browser) ? "on" : "off";
  const data = await dataFolder();
  const server = await startServer(data.path);
  process.env["JOURNEYS_URL"] = server.url;
  return async () => {
    await server.stop();
    await data.remove();
  };
}
