import type { z } from "zod";
import {
  ErrorResource,
  OAuthErrorResource,
  ThrottledResource,
} from "../dialect/error-resources.ts";
import { errorStatusesOf } from "../operations/error-statuses.ts";
import type { Operation } from "../operations/operation.ts";
import { isOperation, locate, type Place } from "../operations/operation-at.ts";

import {
  GeneratedTokenResource,
  TokenV1Resource,
  TokenV2Resource,
} from "../tokens/token-resources.ts";

/** What a program sent and what it got for it. */
export type Answered = {
  readonly method: string;
  /** Below the sandbox's root, with its query. */
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
};

/** Refused by HTTP itself, whatever the operation, or a bug. */
const BY_HTTP = new Set([405, 406, 413, 415, 500]);

/** How an answer stands to the shape that is published for it. */
export type Judgement = {
  /** The name of what answered. */
  readonly operation: string;
  /** Fields that the published shape has not; items of a list are written `items[]`. */
  readonly added: readonly string[];
  /** What is missing, of another kind, or answered with another status. */
  readonly wrong: readonly string[];
};

/** Lays an answer of the API beside its published shape; `null` where nothing is published for it. */
export function judgeAnswer({ method, path, status, body }: Answered): Judgement | null {
  const [address = ""] = path.split("?");
  const place = locate(method, address.replaceAll(/\/{2,}/gu, "/"))?.place ?? null;
  if (place === null || method === "HEAD") return null;
  const expected = status < 400 ? answersOf(place) : errorsOf(place, status);
  if (expected === null) return null;
  const judged = expected.safeParse(body);
  const issues = judged.error?.issues ?? [];
  return {
    operation: place.name,
    added: distinct(issues.flatMap(addedBy)),
    wrong: [...distinct(issues.flatMap(wrongBy)), ...wrongStatus(place, status)],
  };
}

function answersOf(place: Place | Operation): z.ZodType | null {
  return isOperation(place) ? place.answers : (TOKENS.get(place.name) ?? null);
}

/** What the endpoints of sign-in answer to programs. */
const TOKENS: ReadonlyMap<string, z.ZodType> = new Map([
  ["tokenV1", TokenV1Resource],
  ["tokenV2", TokenV2Resource],
  ["generateToken", GeneratedTokenResource],
  ["generateTokenOlder", GeneratedTokenResource],
]);

/** Pages and files have errors of the process, which no program reads. */
function errorsOf(place: Place | Operation, status: number): z.ZodType | null {
  if (!isOperation(place)) {
    return place.path.endsWith("token") ? ErrorResource.or(OAuthErrorResource) : null;
  }
  return status === 429 ? ErrorResource.or(ThrottledResource) : ErrorResource;
}

function wrongStatus(place: Place | Operation, status: number): readonly string[] {
  if (!isOperation(place) || BY_HTTP.has(status)) return [];
  const told = [place.status ?? 200, ...errorStatusesOf(place)];
  return told.includes(status) ? [] : [`status ${String(status)}`];
}

function addedBy(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code !== "unrecognized_keys") return [];
  return issue.keys.map((key) => fieldAt([...issue.path, key]));
}

function wrongBy(issue: z.core.$ZodIssue): readonly string[] {
  return issue.code === "unrecognized_keys" ? [] : [`${fieldAt(issue.path)}: ${issue.message}`];
}

/** `items[].links.self`: a place in a list says nothing. */
function fieldAt(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === "number" ? "[]" : `${at === 0 ? "" : "."}${String(step)}`))
    .join("");
}

function distinct(found: readonly string[]): readonly string[] {
  return [...new Set(found)].toSorted();
}
