import {
  DocumentUnavailable,
  LogUnavailable,
  LogUnreadable,
  NotSaved as StoreNotSaved,
} from "@countersign/storage";
import { ValidationError } from "@orpc/contract";
import { ORPCError } from "@orpc/server";
import type { z } from "zod";
import { EventUnreadable, NotSaved } from "../sandbox/index.ts";
import { apiError } from "./api-error.ts";

const WRITE_FAILED = [NotSaved, StoreNotSaved] as const;
const IN_DOUBT = [DocumentUnavailable, LogUnavailable] as const;

/** The answer to an error that somebody foresaw; `null` for a bug. */
export function knownError(error: unknown): ORPCError<string, unknown> | null {
  if (causesOf(error).some((cause) => IN_DOUBT.some((kind) => cause instanceof kind))) {
    return apiError("SANDBOX_STOPPED", { cause: error });
  }
  if (WRITE_FAILED.some((kind) => error instanceof kind)) {
    return apiError("NOT_SAVED", { cause: error });
  }
  if (error instanceof LogUnreadable || error instanceof EventUnreadable) {
    return apiError("SANDBOX_UNREADABLE", { cause: error });
  }
  if (!(error instanceof ORPCError)) return null;
  if (!(error.cause instanceof ValidationError)) {
    return error.code === "INTERNAL_SERVER_ERROR" ? null : error;
  }
  return error.code === "BAD_REQUEST" ? invalidInput(error.cause) : null;
}

/** The error, what caused it, and so on. */
function causesOf(error: unknown): readonly unknown[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

/** Names every part of the input that does not fit, so that nobody has to guess. */
function invalidInput(cause: ValidationError): ORPCError<string, unknown> {
  const problems = cause.issues.map((issue) => ({
    path: pathOf(issue.path),
    problem: issue.message,
    ...unknownFields(issue),
  }));
  const list = problems
    .map(({ path, problem }) => (path === "" ? problem : `${path}: ${problem}`))
    .join("; ");
  return apiError("INPUT_INVALID", {
    values: { count: problems.length, list },
    data: { problems },
    cause,
  });
}

function pathOf(path: ValidationError["issues"][number]["path"]): string {
  return (path ?? [])
    .map((segment) => String(typeof segment === "object" ? segment.key : segment))
    .join(".");
}

function unknownFields(issue: object): Pick<Partial<z.core.$ZodIssueUnrecognizedKeys>, "keys"> {
  return "keys" in issue && Array.isArray(issue.keys) ? { keys: issue.keys.map(String) } : {};
}
