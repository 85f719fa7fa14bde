import { fileURLToPath } from "node:url";
import { builtFrontends } from "./pages/built-frontends.ts";
import { endWhenTold, run } from "./process/run.ts";

const apps = fileURLToPath(new URL("../../", import.meta.url));
const running = await run({
  variables: process.env,
  folder: process.cwd(),
  frontends: builtFrontends(apps),
});
if (running !== null) endWhenTold(running);
