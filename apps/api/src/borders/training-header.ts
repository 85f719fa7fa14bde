import type { RequestHandler } from "express";

export const TRAINING_HEADER = "Countersign-Training";
export const TRAINING = "simulation; not-microsoft; nothing-is-signed";

/** Every answer says what it is, so that no program takes it for the real thing. */
export function trainingHeader(): RequestHandler {
  return (_request, response, next) => {
    response.setHeader(TRAINING_HEADER, TRAINING);
    response.setHeader("X-Content-Type-Options", "nosniff");
    next();
  };
}
