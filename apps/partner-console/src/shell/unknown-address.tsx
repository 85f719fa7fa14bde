import { UnknownPage } from "@countersign/ui";
import type { ReactElement } from "react";
import { useLocation } from "react-router";
import { paths } from "../paths.ts";

/** No page has this address. */
export function UnknownAddress(): ReactElement {
  const { pathname } = useLocation();
  return <UnknownPage lookedFor={{ kind: "page", address: pathname }} backHref={paths.home} />;
}
