import type { RequestHandler } from "express";
import { apiError } from "../errors/api-error.ts";

/** Refuses a path whose escapes spell nothing, before anything that would take it apart. */
export function readablePath(): RequestHandler {
  return (request, _response, next) => {
    next(unescaped(request.path) === null ? apiError("PATH_MALFORMED") : undefined);
  };
}

/** A path as its escapes spell it; `null` when they spell nothing. */
export function unescaped(path: string): string | null {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
