import { AgreementText } from "@countersign/domain";
import type { RouteObject } from "react-router";
import type { AdminCenter } from "../../admin-center.ts";
import { paths } from "../../paths.ts";

const TextParams = AgreementText.pick({ version: true, language: true });

/** The words of a text for the reading panel; it has no page of its own. */
export function agreementTextRoute({ client }: AdminCenter): RouteObject {
  return {
    path: paths.agreementText(":version", ":language"),
    loader: ({ params }) => client.customer.agreementText(TextParams.parse(params)),
  };
}
