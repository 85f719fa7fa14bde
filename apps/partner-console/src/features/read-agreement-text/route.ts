import { AgreementText } from "@countersign/domain";
import type { TextRead } from "@countersign/ui";
import type { RouteObject } from "react-router";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";

const TextParams = AgreementText.pick({ version: true, language: true });

/** The words of a text for the reading panel; it has no page of its own. */
export function agreementTextRoute({ api }: Sandbox): RouteObject {
  return {
    path: paths.agreementText(":version", ":language"),
    loader: async ({ params }): Promise<TextRead> => {
      try {
        const words = await api.customer.agreementText(TextParams.parse(params));
        return { read: "done", words };
      } catch {
        // The page behind the panel is whole: the panel says it, whatever the reason.
        return { read: "failed" };
      }
    },
  };
}
