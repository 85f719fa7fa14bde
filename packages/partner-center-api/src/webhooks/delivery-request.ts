import { createPrivateKey, sign } from "node:crypto";
import { promisify } from "node:util";
import {
  type Delivery,
  type DeliverySubject,
  webhookOf,
  type WebhookRegistration,
} from "@countersign/domain";
import { insist } from "../dialect/refused.ts";
import type { SandboxPort, TokenKeyJwk } from "../port.ts";
import { auditIdOf } from "./audit-address.ts";
import { certificatePath } from "./certificate-routes.ts";

/** One attempt of a delivery, ready to be sent: where, and the very bytes that are signed. */
export type DeliveryRequest = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

const signBytes = promisify(sign);

/** Writes and signs deliveries of one installation. */
export type DeliveryWriter = {
  /** The next attempt, to where the partner listens now. */
  write(sandbox: SandboxPort, delivery: Delivery): Promise<DeliveryRequest>;
};

export function createDeliveryWriter(tokenKey: TokenKeyJwk, keyId: string): DeliveryWriter {
  const privateKey = createPrivateKey({ key: { ...tokenKey }, format: "jwk" });
  return {
    async write(sandbox, delivery) {
      const registration = insist(webhookOf(sandbox.world(), delivery.partnerId));
      const body = Buffer.from(JSON.stringify(payload(sandbox.root, delivery)), "utf8");
      const signature = await signBytes("sha256", body, privateKey);
      return {
        url: registration.callbackUrl,
        body,
        headers: {
          "Content-Type": "application/json; charset=utf-8",
          [headerOf(registration)]: `Signature ${signature.toString("base64")}`,
          "X-MS-Certificate-Url": `${sandbox.root}${certificatePath(keyId)}`,
          "X-MS-Signature-Algorithm": "rsa-sha256",
          "Countersign-Delivery": delivery.deliveryId,
          "Countersign-Attempt": String(delivery.attempts.length + 1),
        },
      };
    },
  };
}

function headerOf({ tokenHeader }: WebhookRegistration): string {
  return tokenHeader === "msHeader" ? "x-ms-signature" : "Authorization";
}

function payload(root: string, delivery: Delivery) {
  const auditId = auditIdOf(delivery);
  return {
    EventName: delivery.eventName,
    ...resource(root, delivery.subject),
    AuditUri: auditId === null ? null : `${root}/auditactivity/v1/auditrecords/${auditId}`,
    ResourceChangeUtcDate: delivery.changedAt,
  };
}

function resource(root: string, subject: DeliverySubject) {
  switch (subject.kind) {
    case "customer":
      return {
        ResourceUri: `${root}/v1/customers/${subject.customerId}`,
        ResourceName: "Customer",
      };
    case "subscription": {
      const { customerId, subscriptionId } = subject;
      const path = `/v1/customers/${customerId}/subscriptions/${subscriptionId}`;
      return { ResourceUri: `${root}${path}`, ResourceName: "Subscription" };
    }
    case "test":
      return { ResourceUri: `${root}/webhooks/v1/registration/test`, ResourceName: "Test" };
    default:
      return subject satisfies never;
  }
}
