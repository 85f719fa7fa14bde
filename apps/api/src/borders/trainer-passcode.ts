import { PASSCODE_HEADER } from "@countersign/endpoints";
import type { RequestHandler } from "express";
import { apiError } from "../errors/api-error.ts";
import { isSameSecret } from "../sign-in/is-same-secret.ts";

export type PasscodeOptions = { readonly isRequired: boolean; readonly passcode: string | null };

/** Control endpoints are the trainer's once others may come. Without a passcode set, nobody has the right one. */
export function trainerPasscode({ isRequired, passcode }: PasscodeOptions): RequestHandler {
  return (request, _response, next) => {
    const given = request.get(PASSCODE_HEADER);
    const isFine =
      !isRequired || (passcode !== null && given !== undefined && isSameSecret(given, passcode));
    next(
      isFine ? undefined : apiError("PASSCODE_REQUIRED", { values: { header: PASSCODE_HEADER } }),
    );
  };
}
