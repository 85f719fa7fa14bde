import { RecordedCall } from "@countersign/endpoints";
import { z } from "zod";
import type { TestApp } from "./open-test-app.ts";

const Answered = z.strictObject({ last: z.number(), calls: z.array(RecordedCall) });

/** What the request log of a sandbox answers. */
export async function recordedCalls(
  app: TestApp,
  query = "",
  prefix = "",
): Promise<z.output<typeof Answered>> {
  const { body } = await app.visitor(prefix).get(`/_emulator/requests${query}`);
  return Answered.parse(body);
}
