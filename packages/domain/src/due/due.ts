import type { CalendarDate } from "../instant.ts";

/** What the clock does by itself, and the day on which it is due. */
export type Due<Event> = { readonly day: CalendarDate; readonly event: Event };
