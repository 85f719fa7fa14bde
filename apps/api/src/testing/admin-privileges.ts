import type { CustomerUser } from "@countersign/domain";
import { z } from "zod";
import type { TestApp } from "./open-test-app.ts";

const Partners = z.object({ items: z.array(z.object({ relationshipId: z.string() })).min(1) });

/** An administrator takes back what its first partner may do in its tenant; the partner goes on selling to it. */
export async function takePrivilegesBack(app: TestApp, by: CustomerUser): Promise<void> {
  const customer = app.visitor();
  await customer.signIn(by);
  const [first] = Partners.parse((await customer.get("/api/partners")).body).items;
  const path = `/api/partners/${String(first?.relationshipId)}/roles-removal`;
  const { status } = await customer.post(path, {});
  if (status !== 200) throw new Error(`Privileges were not taken back: ${String(status)}.`);
}
