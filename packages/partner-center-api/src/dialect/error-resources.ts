import { z } from "zod";
import { published, resource } from "./resource.ts";

/** Both published shapes at once: the older one and that of the newer services. */
export const ErrorResource: z.ZodType = resource("Error", "error-codes", {
  code: z.int(),
  message: z.string(),
  description: z.string(),
  errorName: z.string(),
  isRetryable: z.boolean(),
  parameters: z.record(z.string(), z.string()),
  errorMessageExtended: z.string(),
  data: z.array(z.string()),
  source: z.string(),
});

/** What the gateway answers in place of the service. */
export const ThrottledResource: z.ZodType = resource("Throttled", "api-throttling-guidance", {
  statusCode: z.literal(429),
  message: z.string(),
});

/** What the sign-in service answers: RFC 6749, and its own fields beside. */
export const OAuthErrorResource = published(
  "OAuthError",
  null,
  z.strictObject({
    error: z.string(),
    error_description: z.string(),
    error_codes: z.array(z.int()),
    timestamp: z.string(),
    trace_id: z.string(),
    correlation_id: z.string(),
    error_uri: z.string().optional(),
  }),
);
