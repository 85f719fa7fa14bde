import { attempt, type Attempt, ProfileUpdate } from "@countersign/endpoints";
import type { AdminCenter } from "../../admin-center.ts";

/** What became of the form, told apart from the one before it. */
export type ProfileAttempt = Attempt<{ readonly version: number }>;

/** One form, one endpoint, one command. */
export async function updateProfile(
  { client }: AdminCenter,
  sent: unknown,
): Promise<ProfileAttempt> {
  return attempt(client.customer.updateProfile(ProfileUpdate.parse(sent)));
}
