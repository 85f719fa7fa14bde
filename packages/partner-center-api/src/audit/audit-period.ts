import type { Instant } from "@countersign/domain";
import { dialectError } from "../dialect/dialect-error.ts";
import { readDate, type WrittenDate } from "../dialect/written-date.ts";
import type { Query } from "../operations/query.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Nothing older is kept, and no more is answered at once. */
const OLDEST = 90 * DAY;
const LONGEST = 30 * DAY;

/** From and until, in ms; the last instant counts. */
export type AuditPeriod = { readonly from: number; readonly to: number };

/** The period that is asked for: the last thirty days where none is, and thirty at most. */
export function auditPeriod(query: Query, now: Instant): AuditPeriod {
  const present = Date.parse(now);
  const start = dateIn(query, "startDate");
  const end = dateIn(query, "endDate");
  const to = end === null ? present : end.isDay ? end.at + DAY - 1 : end.at;
  const from = start?.at ?? to - LONGEST;
  const oldest = startOfDay(present - OLDEST);
  if (from < oldest) throw dialectError("queryRefused", { name: "startDate" });
  if (to < from) throw dialectError("queryRefused", { name: "endDate" });
  return { from: Math.max(from, startOfDay(to - LONGEST)), to };
}

export function isWithin({ from, to }: AuditPeriod, at: Instant): boolean {
  const time = Date.parse(at);
  return time >= from && time <= to;
}

/** As the documents write it, `yyyy-mm-dd` with or without a time, and as callers do: `M/d/yyyy hh:mm:ss AM`. */
function dateIn(query: Query, name: string): WrittenDate | null {
  const text = query.get(name);
  if (text === null) return null;
  const read = readDate(text) ?? americanDate(text);
  if (read === null) throw dialectError("queryRefused", { name });
  return read;
}

function americanDate(text: string): WrittenDate | null {
  const found =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([AP])M)?)?$/iu.exec(text);
  if (found === null) return null;
  const [month, day, year, hour, minute, second] = found.slice(1, 7).map(Number);
  const half = found[7]?.toUpperCase();
  const hours = half === undefined ? (hour ?? 0) : ((hour ?? 0) % 12) + (half === "P" ? 12 : 0);
  const isDay = found[4] === undefined;
  const at = Date.UTC(
    year ?? 0,
    (month ?? 1) - 1,
    day ?? 1,
    isDay ? 0 : hours,
    isDay ? 0 : minute,
    isDay ? 0 : Number.isNaN(second) ? 0 : second,
  );
  const isReal = new Date(at).getUTCMonth() === (month ?? 1) - 1;
  return isReal ? { at, isDay } : null;
}

function startOfDay(time: number): number {
  return Math.floor(time / DAY) * DAY;
}
