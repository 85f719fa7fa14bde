import { AppId, Instant, PersonId, TenantId } from "@countersign/domain";
import { z } from "zod";

/** What a token is for: none can be used in another's place. */
const TokenUse = z.enum(["access", "refresh", "identity", "templateFile"]);

/** Our own part of every token: which sandbox it belongs to, and its life by that sandbox's clock. */
const Ours = z.strictObject({
  use: TokenUse,
  sandbox: z.string(),
  issuedAt: Instant,
  /** In seconds. */
  life: z.int().positive(),
});

const inEveryToken = { countersign: Ours };

/** What the API reads of an access token. An app's own has no `upn`. */
export const AccessClaims = z.object({
  ...inEveryToken,
  aud: z.string(),
  appid: AppId,
  tid: TenantId,
  oid: z.string(),
  upn: z.string().optional(),
  amr: z.array(z.string()).optional(),
});
export type AccessClaims = z.infer<typeof AccessClaims>;

export const RefreshClaims = z.object({
  ...inEveryToken,
  appid: AppId,
  oid: PersonId,
  resource: z.string(),
  amr: z.array(z.string()),
  /** How often its person's password had changed by then; a token from before that was counted says nothing. */
  passwordChanges: z.int().nonnegative().default(0),
});
export type RefreshClaims = z.infer<typeof RefreshClaims>;

export const TemplateFileClaims = z.object({
  ...inEveryToken,
  language: z.string(),
  isDownload: z.boolean(),
});
export type TemplateFileClaims = z.infer<typeof TemplateFileClaims>;

/** Any token of this installation, whatever it is for. */
export const AnyClaims = z.looseObject(inEveryToken);
export type AnyClaims = z.infer<typeof AnyClaims>;
