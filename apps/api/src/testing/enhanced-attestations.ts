import { Directory } from "@countersign/endpoints";
import { demoApps, demoCustomers } from "@countersign/scenarios";
import { z } from "zod";
import { polishText } from "./invitations.ts";
import type { TestApp } from "./open-test-app.ts";
import { accessTokenIn, fieldsOf, type Program } from "./program.ts";
import { V1 } from "./token-requests.ts";
import { turnTo2026, type Way } from "./ways.ts";

export const ENHANCED = "/v1/attestations/enhanced";

/** Piotr Mazur is asked to accept for Quercus Furniture, unless told otherwise. */
export function aSignatoryRequest(changes: object = {}): object {
  const { companyName, country } = demoCustomers.quercus;
  return {
    country,
    language: "pl-PL",
    companyName,
    signatoryFirstName: "Piotr",
    signatoryLastName: "Mazur",
    signatoryEmail: "piotr@quercus.example",
    ...changes,
  };
}

const Open = z.object({ offered: z.object({ text: z.looseObject({}) }) });

export async function requestedEnhanced(program: Program, changes: object = {}): Promise<string> {
  const { body } = await program.post(ENHANCED, aSignatoryRequest(changes));
  return z.object({ attestationId: z.string() }).parse(body).attestationId;
}

/** The program of Oriolus Cloud by itself, under the rules of 2026. */
export async function programOf2026(app: TestApp): Promise<Program> {
  await turnTo2026(app);
  return app.program().itself();
}

/** Whoever has the link accepts: a text that is told, or what the page shows. */
export function acceptingLink(attestationId: string, told?: object): Way {
  return async (app) => {
    const visitor = app.visitor();
    const path = `/api/enhanced-attestations/${attestationId}`;
    const text = told ?? Open.parse((await visitor.get(path)).body).offered.text;
    return visitor.post(`${path}/acceptance`, { text });
  };
}

/** Accepts by the first link that somebody asked for in the demo. */
export function acceptingFirstLink(text: object = polishText): Way {
  return async (app) => {
    const world = (await app.sandboxes.find("demo"))?.world();
    const [first] = world?.enhancedAttestations.values() ?? [];
    return acceptingLink(String(first?.attestationId), text)(app);
  };
}

/** The rules of 2026 hold, and Piotr is asked to accept. */
export async function askPiotr(app: TestApp): Promise<void> {
  await requestedEnhanced(await programOf2026(app));
}

/** A program on behalf of Zofia as if she had just signed in, with a second factor. */
export async function asZofia(app: TestApp): Promise<Program> {
  const directory = Directory.parse((await app.visitor().get("/_emulator/directory")).body);
  const program = app.program();
  const answer = await program.form(V1, {
    ...fieldsOf(demoApps.oriolus),
    grant_type: "refresh_token",
    refresh_token: String(directory.partners[0]?.apps[0]?.refreshToken),
  });
  return program.with(accessTokenIn(answer));
}
