import { PASSCODE_HEADER } from "@countersign/endpoints";
import type { RequestHandler } from "express";
import { apiError } from "../errors/api-error.ts";
import type { Trainer } from "../process/environment.ts";
import { isSameSecret } from "../sign-in/is-same-secret.ts";

/** Control endpoints are the trainer's once others may come; with nobody but this computer there is no passcode. */
export function trainerPasscode(trainer: Trainer | null): RequestHandler {
  return (request, _response, next) => {
    const given = request.get(PASSCODE_HEADER);
    const isFine =
      trainer === null || (given !== undefined && isSameSecret(given, trainer.passcode));
    next(
      isFine ? undefined : apiError("PASSCODE_REQUIRED", { values: { header: PASSCODE_HEADER } }),
    );
  };
}
