import { AppId, PersonId } from "@countersign/domain";
import { z } from "zod";

/** Who stands behind a commit: a person of the sandbox, by a console or a program of theirs, the scenario that opened it, the trainer's stage, or its clock. */
export const Actor = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("person"), personId: PersonId }),
  z.strictObject({ kind: z.literal("app"), appId: AppId, personId: PersonId }),
  z.strictObject({ kind: z.literal("scenario") }),
  z.strictObject({ kind: z.literal("stage") }),
  z.strictObject({ kind: z.literal("clock") }),
]);
export type Actor = z.infer<typeof Actor>;
