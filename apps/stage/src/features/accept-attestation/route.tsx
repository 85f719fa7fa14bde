import { AgreementText } from "@countersign/domain";
import { attempt } from "@countersign/endpoints";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type RouteObject,
} from "react-router";
import { z } from "zod";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";

/** The hosted page of an enhanced attestation. Whoever has the link reads and accepts; nobody signs in. */
export function acceptAttestationRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.attestation(":attestationId"),
    loader: ({ params }) => sandbox.api.enhancedAttestations.read(idIn(params)),
    action: ({ params, request }) => accept(sandbox, idIn(params), request),
    lazy: { Component: async () => (await import("./attestation-page.tsx")).AttestationPage },
  };
}

const Acceptance = z.strictObject({ text: AgreementText });

async function accept(
  { api }: Sandbox,
  id: ReturnType<typeof idIn>,
  request: ActionFunctionArgs["request"],
) {
  const { text } = Acceptance.parse(await request.json());
  const accepted = await attempt(api.enhancedAttestations.accept({ ...id, text }));
  // With a status of failure nothing is read again: nothing changed, or nobody can be reached.
  return accepted.outcome === "done" ? null : data(accepted, { status: 409 });
}

function idIn({ attestationId = "" }: LoaderFunctionArgs["params"]): { attestationId: string } {
  return { attestationId };
}
