import { CountryCode, Instant, PersonName } from "@countersign/domain";
import { z } from "zod";
import { AgreementTextView, OfferedText } from "./agreement.ts";

/** What whoever has the link may know: nobody signs in, so no address and no number of the signatory. */
const about = {
  partnerName: z.string(),
  companyName: z.string(),
  country: CountryCode,
  signatory: z.strictObject({ firstName: PersonName, lastName: PersonName }),
};

/** The hosted page of an enhanced attestation: open, accepted, or over. */
export const EnhancedAttestationView = z.discriminatedUnion("standing", [
  z.strictObject({
    standing: z.literal("pending"),
    ...about,
    expiresAt: Instant,
    offered: OfferedText,
    words: AgreementTextView,
  }),
  z.strictObject({ standing: z.literal("accepted"), ...about, acceptedAt: Instant }),
  z.strictObject({ standing: z.literal("expired"), ...about, expiredAt: Instant }),
]);
export type EnhancedAttestationView = z.infer<typeof EnhancedAttestationView>;
