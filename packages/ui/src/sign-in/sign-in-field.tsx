import { Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { TextLink } from "../link/text-link.tsx";
import { Why } from "../why/why.tsx";
import type { SignInProblem } from "./sign-in-door.ts";

export interface SignInFieldProps {
  readonly label: string;
  readonly type: "text" | "password";
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly problem?: SignInProblem | null;
  /** The first field of a step takes the focus when the step comes and when a problem is found in it. */
  readonly takesFocus?: boolean;
}

/** A field whose content no browser keeps or offers. */
export function SignInField(props: SignInFieldProps): ReactElement {
  const { label, type, value, onChange, hint, problem = null, takesFocus = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const focusFor = takesFocus ? (problem ?? "arrival") : null;
  useEffect(() => {
    if (focusFor !== null) input.current?.focus();
  }, [focusFor]);
  const field = (
    <Field
      label={label}
      {...(hint !== undefined && { hint: { children: hint } })}
      {...(problem !== null && {
        validationState: "error",
        validationMessage: { children: <ProblemText problem={problem} /> },
      })}
    >
      <Input
        input={{ ref: input }}
        type={type}
        value={value}
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="none"
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
  if (problem?.explanation === undefined) return field;
  return (
    <>
      {field}
      <Why explanation={problem.explanation} />
    </>
  );
}

function ProblemText({ problem }: { readonly problem: SignInProblem }): ReactElement {
  return (
    <>
      {problem.what}
      {problem.next !== undefined && ` ${problem.next}`}
      {problem.way !== undefined && (
        <>
          {" "}
          <TextLink href={problem.way.href}>{problem.way.label}</TextLink>
        </>
      )}
    </>
  );
}
