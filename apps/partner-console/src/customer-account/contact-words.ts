import type { PrimaryContact } from "@countersign/domain";

/** The first and the last name of whoever accepted. */
export function contactName({ firstName, lastName }: PrimaryContact): string {
  return `${firstName} ${lastName}`;
}
