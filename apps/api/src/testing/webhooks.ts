import { verify, X509Certificate } from "node:crypto";
import type { Delivery, ReadonlyWorld } from "@countersign/domain";
import { z } from "zod";
import type { TestApp } from "./open-test-app.ts";
import type { Program, ProgramAnswer } from "./program.ts";
import type { Received } from "./receiver.ts";

export const REGISTRATION = "/webhooks/v1/registration";
export const TEST_EVENTS = `${REGISTRATION}/validationEvents`;

/** What a client sends to be told of test events and of what happens to customers and subscriptions. */
export function aRegistration(url: string, changes: object = {}): object {
  return {
    WebhookUrl: url,
    WebhookEvents: [
      "test-created",
      "reseller-relationship-accepted-by-customer",
      "subscription-updated",
    ],
    ...changes,
  };
}

export async function register(program: Program, url: string, changes: object = {}): Promise<void> {
  const { status, text } = await program.post(REGISTRATION, aRegistration(url, changes));
  if (status !== 200) throw new Error(text);
}

export async function sendTestEvent(program: Program): Promise<string> {
  return correlationIdIn(await program.send("POST", TEST_EVENTS));
}

export function correlationIdIn({ body }: ProgramAnswer): string {
  return z.strictObject({ correlationId: z.guid() }).parse(body).correlationId;
}

/** Resolves with the world of a sandbox as soon as it is as described. */
export async function until(
  app: TestApp,
  isSo: (world: ReadonlyWorld) => boolean,
  key = "demo",
): Promise<ReadonlyWorld> {
  const sandbox = await app.sandboxes.find(key);
  if (sandbox === null) throw new Error(`No sandbox ${key}.`);
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isSo(sandbox.world())) return;
      stop();
      resolve(sandbox.world());
    };
    const stop = sandbox.watch(look);
    look();
  });
}

/** Resolves with a delivery once it has so many attempts behind it. */
export async function attempted(
  app: TestApp,
  deliveryId: string,
  attempts: number,
  key = "demo",
): Promise<Delivery> {
  const isSo = (world: ReadonlyWorld): boolean =>
    world.deliveries.get(deliveryId)?.attempts.length === attempts;
  const delivery = (await until(app, isSo, key)).deliveries.get(deliveryId);
  if (delivery === undefined) throw new Error(`No delivery ${deliveryId}.`);
  return delivery;
}

/** Checks what was received as a receiver does: with the certificate that its header names, over the exact bytes. */
export async function isSigned(
  { headers, bytes }: Received,
  header: "authorization" | "x-ms-signature" = "authorization",
): Promise<boolean> {
  const [scheme, signature = ""] = String(headers[header]).split(" ");
  if (scheme !== "Signature" || headers["x-ms-signature-algorithm"] !== "rsa-sha256") return false;
  const response = await fetch(String(headers["x-ms-certificate-url"]));
  const certificate = new X509Certificate(Buffer.from(await response.arrayBuffer()));
  return verify("rsa-sha256", bytes, certificate.publicKey, Buffer.from(signature, "base64"));
}
