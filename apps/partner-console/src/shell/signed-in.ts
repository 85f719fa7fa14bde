import type { ApiClient, PartnerCard } from "@countersign/endpoints";
import { useRouteLoaderData } from "react-router";
import type { Sandbox } from "../sandbox.ts";
import { asPerson } from "../session/as-person.ts";

export const SHELL_ROUTE_ID = "shell";

type PartnerHome = Awaited<ReturnType<ApiClient["partner"]["home"]>>;

/** Who acts, for which partner, what they may do, and who else is signed in in this browser. */
export type SignedIn = PartnerHome & { readonly people: readonly PartnerCard[] };

export async function loadSignedIn(sandbox: Sandbox, request: Request): Promise<SignedIn> {
  return asPerson(sandbox, request, async () => {
    const [home, { people }] = await Promise.all([
      sandbox.api.partner.home({}),
      sandbox.api.signIn.session({ side: "partner" }),
    ]);
    return { ...home, people: people.filter((person) => person.side === "partner") };
  });
}

/** The signed-in person on any page inside the shell. */
export function useSignedIn(): SignedIn {
  const signedIn = useRouteLoaderData<SignedIn>(SHELL_ROUTE_ID);
  if (signedIn === undefined) {
    throw new Error("This page stands outside the shell, where nobody is signed in.");
  }
  return signedIn;
}
