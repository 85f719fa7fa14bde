import type { ButtonProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LinkButton } from "./link-button.tsx";
import { paths } from "./paths.ts";
import { PermittedAction } from "./permitted-action.tsx";
import { useSignedIn } from "./shell/signed-in.ts";
import { useWords } from "./words.ts";

export type RequestRelationshipProps = {
  readonly href?: string;
  readonly label?: string;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly size?: NonNullable<ButtonProps["size"]>;
};

/** The way to an invitation; greyed, with "Why?", for roles that may not make one. */
export function RequestRelationship(props: RequestRelationshipProps): ReactElement {
  const { t } = useWords();
  const {
    href = paths.relationshipRequest,
    label = t("customers.requestRelationship"),
    appearance = "secondary",
    size = "medium",
  } = props;
  const { mayInvite } = useSignedIn();
  return (
    <PermittedAction permission={mayInvite} label={label} appearance={appearance} size={size}>
      <LinkButton href={href} appearance={appearance} size={size}>
        {label}
      </LinkButton>
    </PermittedAction>
  );
}
