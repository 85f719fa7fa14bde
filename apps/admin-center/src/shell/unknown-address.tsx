import { UnknownPage } from "@countersign/ui";
import type { ReactElement } from "react";
import { useLocation } from "react-router";
import { paths } from "../paths.ts";

/** An address behind the `#` that no page has. */
export function UnknownAddress(): ReactElement {
  const { pathname } = useLocation();
  return <UnknownPage lookedFor={{ kind: "page", address: pathname }} backHref={paths.home} />;
}
