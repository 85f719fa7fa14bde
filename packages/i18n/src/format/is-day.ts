/** Whether this is a calendar date, `2026-04-21`, rather than an instant. */
export function isDay(iso: string): boolean {
  return !iso.includes("T");
}
