import type { RequestHandler } from "express";
import { words } from "../locales/words.ts";

export const TRAINING_HEADER = "Countersign-Training";

/** Every answer says what it is, so that no program takes it for the real thing. */
export function trainingHeader(): RequestHandler {
  const text = words.t("training.header");
  return (_request, response, next) => {
    response.setHeader(TRAINING_HEADER, text);
    response.setHeader("X-Content-Type-Options", "nosniff");
    next();
  };
}
