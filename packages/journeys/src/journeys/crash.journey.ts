import { expect, test } from "@playwright/test";
import { accept, type Act, partnersOnRecord } from "../crash/accept-by-http.ts";
import { openSandbox } from "../fixtures/sandbox.ts";
import { CAST } from "../people/cast.ts";
import { TENANTS } from "../people/links.ts";
import { dataFolder, startServer } from "../server/start-server.ts";

/** After how many acknowledged acceptances each round's server is killed. */
const ROUNDS = [1, 7, 16];
const SANDBOXES_A_ROUND = 8;

test("S10 keeps every acknowledged acceptance when the server is killed while many accept", async () => {
  const data = await dataFolder();
  const acknowledged: Act[] = [];
  try {
    for (const killAfter of ROUNDS) {
      const server = await startServer(data.path);
      const acts = await actsInNewSandboxes(server.url);
      let count = 0;
      await Promise.all(
        acts.map(async (act) => {
          if (!(await accept(server.url, act))) return;
          acknowledged.push(act);
          count += 1;
          if (count === killAfter) await server.kill();
        }),
      );
      expect(count, "acceptances acknowledged before the kill").toBeGreaterThanOrEqual(killAfter);
      expect(count, "acceptances cut off by the kill").toBeLessThan(acts.length);
      await server.kill();
    }
    const server = await startServer(data.path);
    for (const act of acknowledged) {
      expect(await partnersOnRecord(server.url, act)).toContain(TENANTS[act.partner]);
    }
    await server.stop();
  } finally {
    await data.remove();
  }
});

async function actsInNewSandboxes(server: string): Promise<readonly Act[]> {
  const opened = Array.from({ length: SANDBOXES_A_ROUND }, () => openSandbox(server));
  const sandboxes = await Promise.all(opened);
  return sandboxes.flatMap(({ key }) =>
    [CAST.ewa, CAST.teresa].flatMap((person) =>
      (["oriolus", "alcedo"] as const).map((partner) => ({ sandbox: key, person, partner })),
    ),
  );
}
