import type { AppLinkProps } from "@countersign/ui";
import type { ReactElement } from "react";
import { Link } from "react-router";

/** Addresses with an origin belong to another app and are left by the browser's own way. */
const OTHER_APP = /^[a-z]+:/iu;

export function RouterLink({ href, children, ...rest }: AppLinkProps): ReactElement {
  if (OTHER_APP.test(href)) {
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
