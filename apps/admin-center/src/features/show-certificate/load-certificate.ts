import { RecordId } from "@countersign/domain";
import {
  agreementDocumentPath,
  type CertificateCheck,
  type CertificateView,
  ORPCError,
} from "@countersign/endpoints";
import { z } from "zod";
import type { AdminCenter } from "../../admin-center.ts";

export interface CertificatePage {
  readonly certificate: CertificateView;
  /** Where the accepted text is as a PDF; `null` for a confirmation, which names no text. */
  readonly documentHref: string | null;
}

/** What became of computing the hash anew; `null` where nothing was computed. */
export type Checked = { readonly checked: CertificateCheck | null };

const Params = z.object({ recordId: RecordId });

export async function loadCertificate(
  { client, root }: AdminCenter,
  params: unknown,
): Promise<CertificatePage> {
  const read = Params.safeParse(params);
  if (!read.success) throw new Response(null, { status: 404 });
  const certificate = await client.customer.certificate(read.data).catch(throwUnknown);
  const { record } = certificate;
  const documentHref =
    record.status === "attested" ? null : `${root}${agreementDocumentPath(record.text)}`;
  return { certificate, documentHref };
}

export async function checkCertificate({ client }: AdminCenter, params: unknown): Promise<Checked> {
  try {
    return { checked: await client.customer.certificateCheck(Params.parse(params)) };
  } catch {
    // The page behind it is whole, and says that nothing was computed.
    return { checked: null };
  }
}

/** A record that is not the organisation's is a page that does not exist. */
function throwUnknown(error: unknown): never {
  const isUnknown = error instanceof ORPCError && error.code === "CERTIFICATE_UNKNOWN";
  throw isUnknown ? new Response(null, { status: 404 }) : error;
}
