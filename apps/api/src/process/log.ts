import { type DestinationStream, type Logger, pino } from "pino";

/** The log: one JSON line each, on stderr unless told otherwise, so that stdout stays readable for people. */
export function createLog(
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Logger {
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
