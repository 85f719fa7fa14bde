import type { AppLinkProps } from "@countersign/ui";
import type { ReactElement } from "react";
import { Link } from "react-router";

/** A whole address belongs to another app or another sandbox and goes the browser's own way. */
const WHOLE_ADDRESS = /^[a-z]+:/iu;

/** A link of the shell: inside the stage by the router. */
export function RouterLink({ href, children, ...rest }: AppLinkProps): ReactElement {
  if (WHOLE_ADDRESS.test(href)) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    );
  }
  return (
    <Link to={href} {...rest}>
      {children}
    </Link>
  );
}
