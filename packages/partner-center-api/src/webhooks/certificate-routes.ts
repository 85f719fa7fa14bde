import { type RequestHandler, Router } from "express";
import { dialectError } from "../dialect/dialect-error.ts";
import type { OperationTools } from "../operations/answer-operation.ts";
import type { PartnerCenterPort } from "../port.ts";

/** Where the certificate of a key is, below a sandbox's root. */
export function certificatePath(keyId: string): string {
  return `/webhooks/v1/certificates/${keyId}.cer`;
}

/** The certificate to whoever asks, as a receiver does that got a delivery. */
export function certificateRoutes({ port, signer }: OperationTools): Router {
  const router = Router();
  router.get("/webhooks/v1/certificates/:file", sendCertificate(port, signer.publicKey.kid));
  return router;
}

/** Made when it is first asked for. */
function sendCertificate({ tokenKey }: PartnerCenterPort, keyId: string): RequestHandler {
  let making: Promise<Uint8Array> | undefined;
  return async (request, response) => {
    const file = String(request.params["file"]);
    if (file !== `${keyId}.cer`) throw dialectError("nothingHere", { method: "GET", path: file });
    making ??= import("./certificate.ts").then(({ certificateOf }) => certificateOf(tokenKey));
    response.type("application/pkix-cert").send(Buffer.from(await making));
  };
}
