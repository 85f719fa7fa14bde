import { RecordId } from "@countersign/domain";
import { z } from "zod";
import { CertificateCheck, CertificateView } from "../views/certificate.ts";
import { endpoint } from "./base.ts";

const errors = { CERTIFICATE_UNKNOWN: { status: 404 } };

/** What a customer can show of its agreement. */
export const certificate = {
  certificate: endpoint
    .route({
      method: "GET",
      path: "/certificates/{recordId}",
      summary: "A record of the customer's agreement with everything that proves it",
    })
    .input(z.strictObject({ recordId: RecordId }))
    .output(CertificateView)
    .errors(errors),
  certificateCheck: endpoint
    .route({
      method: "GET",
      path: "/certificates/{recordId}/check",
      summary: "Computes the hash of the accepted words anew",
    })
    .input(z.strictObject({ recordId: RecordId }))
    .output(CertificateCheck)
    .errors(errors),
};
