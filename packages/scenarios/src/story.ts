import type { Command, Instant } from "@countersign/domain";
import type { z } from "zod";
import type { Calendar } from "./calendar.ts";

/** One command of a story and when it was given. Ids are written plainly; playing the story parses them. */
export type Step = { readonly at: Instant; readonly command: z.input<typeof Command> };

/** What happened before the sandbox opened, oldest first. */
export type Story = (calendar: Calendar) => readonly Step[];
