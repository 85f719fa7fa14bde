import { type Request, type RequestHandler, type Response, Router } from "express";
import { words } from "../locales/words.ts";
import type { AppName, Frontends } from "./frontends.ts";
import { nonceOf } from "./page-headers.ts";

/** Letter case does not matter: the vendor's own links differ in it. */
const PAGES: Readonly<Record<AppName, readonly string[]>> = {
  stage: ["/", "/stage{/*rest}", "/mail{/*rest}", "/customeragreement", "/attest/{*rest}"],
  "partner-console": ["/dashboard{/*rest}"],
  "admin-center": [
    "/adminportal{/home}",
    // What a mail program makes of the `#` in a link.
    "/adminportal/home%23{*rest}",
    "/partner/partnersignup.aspx",
    "/manage/partner-invitation",
  ],
};

/** The pages of a sandbox, each behind the address that its app routes from. */
export function pages(frontends: Frontends): Router {
  const router = Router();
  router.get([...PAGES.stage], sendPage(frontends, "stage", 200));
  router.get([...PAGES["partner-console"]], sendPage(frontends, "partner-console", 200));
  router.get([...PAGES["admin-center"]], sendPage(frontends, "admin-center", 200));
  return router;
}

/** The page for an address that leads nowhere: the stage says what was looked for, and the way back. */
export function unknownPage(frontends: Frontends): RequestHandler {
  return sendPage(frontends, "stage", 404);
}

function sendPage(frontends: Frontends, app: AppName, status: number) {
  return async (request: Request, response: Response): Promise<void> => {
    const html = await frontends.page(app, nonceOf(response), request.originalUrl);
    response.set("Cache-Control", "no-store");
    if (html === null) {
      response.status(503).type("text/plain").send(words.t("problem.pageMissing", { app }));
    } else response.status(status).type("html").send(html);
  };
}
