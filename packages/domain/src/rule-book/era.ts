import { z } from "zod";

/** The vendor's rules as they stood: 2021 (the seed), 2023 (renamed labels, new version), 2026 (no attestation on screen). */
export const Era = z.enum(["2021", "2023", "2026"]);
export type Era = z.infer<typeof Era>;
