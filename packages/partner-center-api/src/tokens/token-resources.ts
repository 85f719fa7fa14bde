import { z } from "zod";
import { published } from "../dialect/resource.ts";

/** The fields of a form that asks for tokens; which of them are needed says the grant type. */
export const TokenForm: z.ZodType = z.object({
  grant_type: z.enum(["client_credentials", "authorization_code", "refresh_token", "password"]),
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
  code: z.string().optional(),
  redirect_uri: z.string().optional(),
  code_verifier: z.string().optional(),
  refresh_token: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  resource: z.string().optional(),
  scope: z.string().optional(),
});

const granted = {
  token_type: z.literal("Bearer"),
  access_token: z.string(),
  refresh_token: z.string().optional(),
  id_token: z.string().optional(),
  scope: z.string().optional(),
  client_info: z.string().optional(),
};
const NumberAsText = z.string().regex(/^\d+$/u);

/** Version 1 answers its numbers as text. */
export const TokenV1Resource = published(
  "TokenV1",
  "partner-center-authentication",
  z.strictObject({
    ...granted,
    expires_in: NumberAsText,
    ext_expires_in: NumberAsText,
    expires_on: NumberAsText,
    not_before: NumberAsText,
    resource: z.string(),
  }),
);

export const TokenV2Resource = published(
  "TokenV2",
  null,
  z.strictObject({ ...granted, expires_in: z.int(), ext_expires_in: z.int() }),
);

/** What the exchanges of a sign-in's token for the API's own answer. */
export const GeneratedTokenResource = published(
  "GeneratedToken",
  null,
  z.strictObject({
    access_token: z.string(),
    token_type: z.literal("bearer"),
    expires_in: z.int(),
  }),
);
