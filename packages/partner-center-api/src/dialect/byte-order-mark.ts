import { isSwitchedOn } from "@countersign/domain";
import type { RequestHandler, Response } from "express";
import type { PartnerCenterPort } from "../port.ts";
import { isResourcePath } from "./dialect-path.ts";

export const BYTE_ORDER_MARK = "\uFEFF";

/** Some answers of the real service began with U+FEFF; which still do is not known. A switch lets all of them. */
export function byteOrderMark({ sandboxOf }: Pick<PartnerCenterPort, "sandboxOf">): RequestHandler {
  return (request, response, next) => {
    const isMarked =
      isResourcePath(request.path) &&
      isSwitchedOn(sandboxOf(request).world(), "answersBeginWithByteOrderMark");
    if (isMarked) markJson(response);
    next();
  };
}

function markJson(response: Response): void {
  response.json = (body: unknown) =>
    response.type("json").send(`${BYTE_ORDER_MARK}${JSON.stringify(body)}`);
}
