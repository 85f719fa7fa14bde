import { type RequestHandler, Router } from "express";
import { dialectError } from "../dialect/dialect-error.ts";
import type { OperationTools } from "../operations/answer-operation.ts";
import { TemplateFileClaims } from "../tokens/claims.ts";
import { tokenProblem } from "../tokens/living.ts";

/** The files behind the links of `templateDocument`. Whoever holds a link may follow it, for five minutes. */
export function templateFileRoutes({ port, signer }: OperationTools): Router {
  const router = Router();
  router.get("/agreement-documents/:token", sendFile({ port, signer }));
  return router;
}

function sendFile({ port, signer }: Pick<OperationTools, "port" | "signer">): RequestHandler {
  return async (request, response) => {
    const sandbox = port.sandboxOf(request);
    const signed = await signer.read(String(request.params["token"]));
    if (signed === null || tokenProblem(signed, "templateFile", sandbox) !== null) {
      throw dialectError("nothingHere", { method: "GET", path: "/agreement-documents" });
    }
    const { language, isDownload } = TemplateFileClaims.parse(signed);
    const { name, bytes } = await port.templateFile(sandbox.world(), language);
    const disposition = isDownload ? "attachment" : "inline";
    response
      .type("application/pdf")
      .set("Content-Disposition", `${disposition}; filename="${name}"`)
      .send(Buffer.from(bytes));
  };
}
