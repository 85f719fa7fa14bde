import type { Attempt } from "@countersign/endpoints";
import { useSingleSend } from "@countersign/ui";
import { type RefObject, type SubmitEvent, useRef } from "react";
import { type SubmitFunction, useSubmit } from "react-router";
import { useWords, type WordKey } from "../words.ts";
import { saidOf } from "./field-problem.ts";
import type { TypedFieldProps } from "./typed-field.tsx";
import { useFocusProblem } from "./use-focus-problem.ts";
import {
  type ReadForm,
  type TypedForm,
  type TypedFormOptions,
  useTypedForm,
} from "./use-typed-form.ts";

/** What goes to an action as JSON. */
export type Json = Exclude<
  Parameters<SubmitFunction>[0],
  null | FormData | URLSearchParams | HTMLElement
>;

export type JsonFormOptions<Field extends string, Value extends Json> = Omit<
  TypedFormOptions<Field>,
  "read"
> & {
  readonly read: (values: Readonly<Record<Field, string>>) => ReadForm<Field, Value>;
  /** What is said at a field that holds nothing, or something that cannot be sent. */
  readonly unfit: Readonly<Record<Field, WordKey>>;
  readonly isBusy: boolean;
};

export type JsonForm<Field extends string> = {
  readonly ref: RefObject<HTMLFormElement | null>;
  readonly values: Readonly<Record<Field, string>>;
  /** What the sandbox said that is not about one field. */
  readonly beside: Attempt<unknown> | undefined;
  readonly change: (field: Field, value: string) => void;
  readonly begin: TypedForm<Field>["begin"];
  /** Sends the form once; a form that cannot be sent gives its first problem the focus instead. */
  readonly submit: (event?: SubmitEvent) => void;
  /** A field of the form, asked for unless the place that shows it says otherwise. */
  readonly field: (name: Field, label: string) => TypedFieldProps;
};

/** A form that is sent as one JSON value to the action of its page. */
export function useJsonForm<Field extends string, Value extends Json>({
  unfit,
  isBusy,
  ...options
}: JsonFormOptions<Field, Value>): JsonForm<Field> {
  const words = useWords();
  const send = useSubmit();
  const sendOnce = useSingleSend(isBusy);
  const ref = useRef<HTMLFormElement>(null);
  const typed = useTypedForm(options);
  useFocusProblem(ref, typed.met);
  return {
    ref,
    values: typed.values,
    beside: typed.beside,
    change: typed.change,
    begin: typed.begin,
    submit(event) {
      event?.preventDefault();
      const said = options.read(typed.values);
      if (!typed.check() || !said.isFit) return;
      sendOnce(
        () => void send(said.value, { method: "post", encType: "application/json", replace: true }),
      );
    },
    field(name, label) {
      const found = typed.problemAt(name);
      return {
        name,
        label,
        value: typed.values[name],
        isRequired: true,
        said: found && saidOf(found, words.t(unfit[name]), words),
        onChange: (value) => typed.change(name, value),
        onLeave: () => typed.leave(name),
      };
    },
  };
}
