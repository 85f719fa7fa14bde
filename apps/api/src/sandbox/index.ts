export type { LoggedActivity } from "./activity-log.ts";
export * from "./actor.ts";
export * from "./event-unreadable.ts";
export * from "./log-writer.ts";
export * from "./moments.ts";
export * from "./not-saved.ts";
export * from "./request-id-reused.ts";
export * from "./sandbox.ts";
export * from "./sandboxes.ts";
