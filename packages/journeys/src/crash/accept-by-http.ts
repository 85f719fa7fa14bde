import { request, type APIRequestContext } from "@playwright/test";
import type { Account } from "../people/cast.ts";
import { TENANTS } from "../people/links.ts";

/** One acceptance that somebody asks for. */
export type Act = {
  readonly sandbox: string;
  readonly person: Account;
  readonly partner: "oriolus" | "alcedo";
};

/** Asks without a browser; `true` once the server has said that it is done, `false` when no answer came. */
export async function accept(server: string, act: Act): Promise<boolean> {
  const visit = await request.newContext();
  const root = `${server}/s/${act.sandbox}/api`;
  try {
    await signIn(visit, root, act.person);
    const { offered } = await readJson<{ offered: { text: unknown } }>(visit, `${root}/agreement`);
    const answer = await visit.post(`${root}/relationships`, {
      data: {
        invitation: {
          kind: "reseller",
          partnerId: TENANTS[act.partner],
          adminPrivileges: true,
        },
        authorizesPartner: true,
        agreement: { asked: true, text: offered.text, hasRead: true },
      },
    });
    return answer.status() === 201;
  } catch {
    // The server was killed before it answered: nothing was promised.
    return false;
  } finally {
    await visit.dispose();
  }
}

/** The partners that the person's organisation has on record. */
export async function partnersOnRecord(
  server: string,
  { sandbox, person }: Act,
): Promise<readonly string[]> {
  const visit = await request.newContext();
  const root = `${server}/s/${sandbox}/api`;
  try {
    await signIn(visit, root, person);
    const { items } = await readJson<{ items: readonly { partner: { tenantId: string } }[] }>(
      visit,
      `${root}/partners`,
    );
    return items.map(({ partner }) => partner.tenantId);
  } finally {
    await visit.dispose();
  }
}

async function signIn(visit: APIRequestContext, root: string, person: Account): Promise<void> {
  const { address: userPrincipalName, password } = person;
  const data = { side: "customer", userPrincipalName, password };
  const answer = await visit.post(`${root}/sign-in/password`, { data });
  if (!answer.ok()) throw new Error(`${userPrincipalName} was not signed in: ${answer.status()}`);
}

async function readJson<Body>(visit: APIRequestContext, address: string): Promise<Body> {
  const answer = await visit.get(address);
  // The server's own schemas have parsed what it sends; a shape that drifted fails the journey.
  return (await answer.json()) as Body;
}
