import type { Permission } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { GreyedAction } from "@countersign/ui";
import type { ButtonProps } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useWords } from "./words.ts";

export type PermittedActionProps = {
  readonly permission: Permission;
  readonly label: string;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly size?: NonNullable<ButtonProps["size"]>;
  /** The command, for whoever may give it. */
  readonly children: ReactNode;
};

/** A command; greyed, with "Why?", for whoever may not give it. */
export function PermittedAction(props: PermittedActionProps): ReactElement {
  const { permission, children, ...looks } = props;
  const words = useWords();
  if (permission.allowed) return <>{children}</>;
  const { what, explanation } = explainRefusal(permission.why, words);
  return <GreyedAction reason={what} explanation={explanation} {...looks} />;
}
