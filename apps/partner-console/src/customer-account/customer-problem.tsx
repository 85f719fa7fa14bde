import { refusalIn } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { RefusedPage, UnknownPage } from "@countersign/ui";
import type { ReactElement } from "react";
import { isRouteErrorResponse, useParams, useRouteError } from "react-router";
import { paths } from "../paths.ts";
import { PageProblem } from "../shell/page-problem.tsx";
import { useWords } from "../words.ts";

/** A page of a customer that is not there, or not ours: what was looked for, why, and the way back. */
export function CustomerProblem(): ReactElement {
  const error = useRouteError();
  const words = useWords();
  const { customerId = "" } = useParams();
  const why = refusalIn(error);
  const way = { backHref: paths.customers, backLabel: words.t("customers.toList") };
  if (why?.refusal.kind === "notYourCustomer") {
    const title = words.t("state.unknownCustomerTitle");
    return <RefusedPage title={title} refusal={explainRefusal(why, words)} {...way} />;
  }
  if (!isRouteErrorResponse(error)) return <PageProblem />;
  return <UnknownPage lookedFor={{ kind: "customer", id: customerId }} {...way} />;
}
