import type { AppLinkProps } from "@countersign/ui";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { isOwnPath } from "./paths.ts";

/** A link of the shell: inside the console without a reload, to the sandbox's other apps with one. */
export function RouterLink({ href, ...rest }: AppLinkProps): ReactElement {
  const isOtherApp = href.startsWith("/") && !isOwnPath(href);
  return <Link to={href} reloadDocument={isOtherApp} {...rest} />;
}
