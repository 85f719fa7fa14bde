import { explainRefusal } from "@countersign/i18n";
import { GreyedAction } from "@countersign/ui";
import type { ButtonProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LinkButton } from "./link-button.tsx";
import { paths } from "./paths.ts";
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
  const {
    href = paths.relationshipRequest,
    label,
    appearance = "secondary",
    size = "medium",
  } = props;
  const words = useWords();
  const { mayInvite } = useSignedIn();
  const says = label ?? words.t("customers.requestRelationship");
  if (!mayInvite.allowed) {
    const { what, explanation } = explainRefusal(mayInvite.why, words);
    return (
      <GreyedAction
        label={says}
        reason={what}
        explanation={explanation}
        appearance={appearance}
        size={size}
      />
    );
  }
  return (
    <LinkButton href={href} appearance={appearance} size={size}>
      {says}
    </LinkButton>
  );
}
