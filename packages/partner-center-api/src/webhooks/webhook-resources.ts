import { z } from "zod";
import { published, resource } from "../dialect/resource.ts";

const PAGE = "partner-center-webhooks";

export const WebhookEventsResource: z.ZodType = published(
  "WebhookEvents",
  PAGE,
  z.array(z.string()),
);

export const WebhookRegistrationResource: z.ZodType = resource("WebhookRegistration", PAGE, {
  SubscriberId: z.guid().optional(),
  WebhookUrl: z.url(),
  WebhookEvents: z.array(z.string()),
});

export const ValidationEventResource: z.ZodType = resource("ValidationEvent", PAGE, {
  correlationId: z.guid(),
});

/** An attempt that nobody answered has no code. */
export const ValidationResultResource: z.ZodType = resource("ValidationResult", PAGE, {
  correlationId: z.guid(),
  partnerId: z.guid(),
  status: z.string(),
  callbackUrl: z.url(),
  results: z.array(
    z.strictObject({
      responseCode: z.string().optional(),
      responseMessage: z.string(),
      systemError: z.boolean(),
      dateTimeUtc: z.iso.datetime(),
    }),
  ),
});
