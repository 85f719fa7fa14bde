import { Button, type ButtonProps } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useHref, useLinkClickHandler } from "react-router";

export type LinkButtonProps = {
  readonly href: string;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly size?: NonNullable<ButtonProps["size"]>;
  /** Happens before the page is left. */
  readonly onClick?: () => void;
  /** Its name where several links say the same. */
  readonly "aria-label"?: string;
  readonly children: ReactNode;
};

/** A link to a page of this console that looks like a button. */
export function LinkButton({ href, onClick, children, ...looks }: LinkButtonProps): ReactElement {
  const target = useHref(href);
  const follow = useLinkClickHandler(href);
  return (
    <Button
      as="a"
      href={target}
      onClick={(event) => {
        onClick?.();
        follow(event);
      }}
      {...looks}
    >
      {children}
    </Button>
  );
}
