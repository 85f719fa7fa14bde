import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FIRST_SCREEN_LIMIT, firstScreenBytes } from "./first-screen.mjs";

const apps = join(process.cwd(), "apps");
const screens = readdirSync(apps).filter((name) => existsSync(join(apps, name, "index.html")));
if (screens.length === 0) throw new Error("There is no app with an index.html below apps/.");

for (const name of screens) {
  const bytes = firstScreenBytes(join(apps, name));
  const fits = bytes <= FIRST_SCREEN_LIMIT;
  if (!fits) process.exitCode = 1;
  console.log(
    `${fits ? "fits" : "TOO LARGE"}  ${name}: ${(bytes / 1000).toFixed(1)} of ${FIRST_SCREEN_LIMIT / 1000} kB`,
  );
}
