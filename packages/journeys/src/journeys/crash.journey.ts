import { expect, test } from "@playwright/test";
import { enter, INVITATIONS, type Visit } from "../crash/accept-by-http.ts";
import { openSandbox, type Sandbox } from "../fixtures/sandbox.ts";
import { type Account, CAST } from "../people/cast.ts";
import { dataFolder, startServer } from "../server/start-server.ts";

/** After how many acknowledged acceptances each round's server is killed; a round could have 36. */
const ROUNDS = [2, 11, 20];
const SANDBOXES_A_ROUND = 6;
const PARTNERS = Object.keys(INVITATIONS);

type Promised = { readonly key: string; readonly person: Account; readonly partner: string };

test("S10 keeps every acknowledged acceptance when the server is killed while many accept", async () => {
  const data = await dataFolder();
  const promised: Promised[] = [];
  try {
    for (const killAfter of ROUNDS) {
      promised.push(...(await acceptUntilKilled(data.path, killAfter)));
    }
    const server = await startServer(data.path);
    for (const { key, person, partner } of promised) {
      const visit = await enter(`${server.url}/s/${key}`, person);
      expect(await visit.partners()).toContain(partner);
      await visit.leave();
    }
    await server.stop();
  } finally {
    await data.remove();
  }
});

/** Two people of every sandbox accept one partner after the other, until the server is gone. */
async function acceptUntilKilled(data: string, killAfter: number): Promise<readonly Promised[]> {
  const server = await startServer(data);
  const sandboxes = await Promise.all(
    Array.from({ length: SANDBOXES_A_ROUND }, () => openSandbox(server.url)),
  );
  const visits = await Promise.all(sandboxes.flatMap((sandbox) => visitsIn(sandbox)));
  const promised: Promised[] = [];
  const acceptAll = async ({ visit, key, person }: Visiting): Promise<void> => {
    for (const partner of PARTNERS) {
      if (!(await visit.accept(partner))) return;
      promised.push({ key, person, partner });
      if (promised.length === killAfter) await server.kill();
    }
  };
  await Promise.all(visits.map(acceptAll));
  await Promise.all(visits.map(({ visit }) => visit.leave()));
  expect(promised.length).toBeGreaterThanOrEqual(killAfter);
  expect(promised.length, "acceptances cut off").toBeLessThan(visits.length * PARTNERS.length);
  return promised;
}

type Visiting = { readonly visit: Visit; readonly key: string; readonly person: Account };

function visitsIn({ key, root }: Sandbox): readonly Promise<Visiting>[] {
  return [CAST.ewa, CAST.teresa].map(async (person) => ({
    visit: await enter(root, person),
    key,
    person,
  }));
}
