import { RecordId } from "@countersign/domain";
import type { ActionFunctionArgs, RouteObject } from "react-router";
import { z } from "zod";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { loadMail } from "./load-mail.ts";
import { ReadMail } from "./read-mail.tsx";

/** `/mail`: the sandbox's post for everybody of both sides. Nobody signs in, or the password in it could not be read. */
export function readMailRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.mail,
    loader: ({ request }) => loadMail(sandbox, new URL(request.url).searchParams),
    action: ({ request }) => openLetter(sandbox, request),
    element: <ReadMail sandbox={sandbox} />,
  };
}

const Opening = z.strictObject({ mailId: RecordId });

async function openLetter({ api }: Sandbox, request: ActionFunctionArgs["request"]) {
  return api.stage.openMail(Opening.parse(Object.fromEntries(await request.formData())));
}
