import { request, type APIRequestContext } from "@playwright/test";
import type { Account } from "../people/cast.ts";
import { TENANTS } from "../people/links.ts";

/** Partners that may invite everybody of the demo's larger market, by the tenant that a relationship names. */
export const INVITATIONS: Readonly<Record<string, unknown>> = {
  [TENANTS.oriolus]: { kind: "reseller", partnerId: TENANTS.oriolus, adminPrivileges: true },
  [TENANTS.alcedo]: { kind: "reseller", partnerId: TENANTS.alcedo, adminPrivileges: false },
  [TENANTS.parus]: {
    kind: "indirectReseller",
    partnerId: TENANTS.parus,
    msppId: "5550104",
    providerId: TENANTS.ciconia,
    adminPrivileges: false,
  },
};

/** Somebody who is signed in without a browser. */
export type Visit = {
  /** `true` once the server has said that it is done, `false` when it did not answer. */
  readonly accept: (partner: string) => Promise<boolean>;
  /** The partners of their organisation. */
  readonly partners: () => Promise<readonly string[]>;
  readonly leave: () => Promise<void>;
};

/** Signs a customer's person in; `root` is the address before all addresses of the sandbox. */
export async function enter(root: string, person: Account): Promise<Visit> {
  const visit = await request.newContext();
  const { address: userPrincipalName, password } = person;
  await visit.post(`${root}/api/sign-in/password`, {
    data: { side: "customer", userPrincipalName, password },
    failOnStatusCode: true,
  });
  return {
    accept: (partner) => accept(visit, root, partner),
    partners: async () => {
      type Body = {
        readonly items: readonly { readonly partner: { readonly tenantId: string } }[];
      };
      const { items } = await readJson<Body>(visit, `${root}/api/partners`);
      return items.map(({ partner }) => partner.tenantId);
    },
    leave: () => visit.dispose(),
  };
}

async function accept(visit: APIRequestContext, root: string, partner: string): Promise<boolean> {
  try {
    type Body = { readonly offered: { readonly text: unknown } };
    const { offered } = await readJson<Body>(visit, `${root}/api/agreement`);
    const answer = await visit.post(`${root}/api/relationships`, {
      data: {
        invitation: INVITATIONS[partner],
        authorizesPartner: true,
        agreement: { asked: true, text: offered.text, hasRead: true },
      },
    });
    return answer.status() === 201;
  } catch {
    // Killed before it answered: nothing was promised.
    return false;
  }
}

async function readJson<Body>(visit: APIRequestContext, address: string): Promise<Body> {
  const answer = await visit.get(address);
  // The server's own schemas have parsed what it sends; a shape that drifted fails the journey.
  return (await answer.json()) as Body;
}
