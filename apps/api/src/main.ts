import { fileURLToPath } from "node:url";
import { builtFrontends } from "./pages/built-frontends.ts";
import { run } from "./process/run.ts";

const apps = fileURLToPath(new URL("../../", import.meta.url));
await run({ variables: process.env, folder: process.cwd(), frontends: builtFrontends(apps) });
