import type { ButtonProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LinkButton } from "./link-button.tsx";
import { paths } from "./paths.ts";
import { PermittedAction } from "./permitted-action.tsx";
import { useSignedIn } from "./shell/signed-in.ts";

export type AddCustomerLinkProps = {
  readonly href?: string;
  readonly label: string;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly size?: "small" | "medium";
};

/** The way to the wizard; greyed, with "Why?", for whoever may not add customers. */
export function AddCustomerLink(props: AddCustomerLinkProps): ReactElement {
  const { href = paths.newCustomer, label, appearance = "secondary", size = "medium" } = props;
  const { mayAddCustomer } = useSignedIn();
  return (
    <PermittedAction permission={mayAddCustomer} label={label} appearance={appearance} size={size}>
      <LinkButton href={href} appearance={appearance} size={size}>
        {label}
      </LinkButton>
    </PermittedAction>
  );
}
