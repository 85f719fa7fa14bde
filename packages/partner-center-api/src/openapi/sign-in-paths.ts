import { z } from "zod";
import { OAuthErrorResource } from "../dialect/error-resources.ts";
import { words } from "../locales/words.ts";
import { TokenForm, TokenV1Resource, TokenV2Resource } from "../tokens/token-resources.ts";
import { alone, contentOf, parameter } from "./schemas.ts";

export const SIGN_IN = "Sign-in";

/** Where tokens come from, which no token opens. */
export function signInPaths(): Readonly<Record<string, object>> {
  return {
    "/{tenant}/oauth2/token": { post: tokenEndpoint("tokenV1", TokenV1Resource) },
    "/{tenant}/oauth2/v2.0/token": { post: tokenEndpoint("tokenV2", TokenV2Resource) },
  };
}

function tokenEndpoint(operationId: string, answers: z.ZodType): object {
  const refused = {
    description: words.t("openapi.refusedSignIn"),
    ...contentOf(OAuthErrorResource),
  };
  return {
    tags: [SIGN_IN],
    operationId,
    summary: words.t("openapi.token"),
    security: [],
    parameters: [parameter("tenant", "path")],
    requestBody: {
      required: true,
      content: {
        "application/x-www-form-urlencoded": { schema: alone(z.toJSONSchema(TokenForm)) },
      },
    },
    responses: {
      200: { description: words.t("openapi.answered"), ...contentOf(answers) },
      400: refused,
      401: refused,
      default: refused,
    },
  };
}
