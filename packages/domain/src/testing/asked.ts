import type { z } from "zod";
import { Command } from "../command.ts";
import { decide } from "../decide.ts";
import type { Event } from "../event.ts";
import type { Refusal } from "../refusal.ts";
import { aMoment } from "./builders.ts";
import { cast } from "./cast.ts";
import { worldAfter } from "./given.ts";

type CommandInput = z.input<typeof Command>;
/** What a command or a question that is refused answers. */
export type Refusing = { readonly ok: boolean; readonly refusal?: Refusal };

/** What the cast is answered after this past. */
export function asked(command: CommandInput, ...past: readonly Event[]): Refusing {
  return decide(worldAfter(...cast, ...past), Command.parse(command), aMoment());
}
