import { refusalIn } from "@countersign/endpoints";
import { UnknownPage, Why } from "@countersign/ui";
import type { ReactElement } from "react";
import { isRouteErrorResponse, useParams, useRouteError } from "react-router";
import { explain } from "../explain.ts";
import { paths } from "../paths.ts";
import { PageProblem } from "../shell/page-problem.tsx";
import { useWords } from "../words.ts";

/** A page of a customer that is not there, or not ours: what was looked for, why, and the way back. */
export function CustomerProblem(): ReactElement {
  const error = useRouteError();
  const words = useWords();
  const { customerId = "" } = useParams();
  const why = refusalIn(error);
  const isStranger = why?.refusal.kind === "notYourCustomer";
  if (!isStranger && !isRouteErrorResponse(error)) return <PageProblem />;
  return (
    <>
      <UnknownPage
        lookedFor={{ kind: "customer", id: customerId }}
        backHref={paths.customers}
        backLabel={words.t("customers.toList")}
      />
      {why !== null && <Why explanation={explain(why, words).explanation} />}
    </>
  );
}
