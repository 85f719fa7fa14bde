import { type Opened, useOpened } from "@countersign/ui";
import { useEffect } from "react";
import { useRevalidator } from "react-router";
import { type Json, type JsonForm, type JsonFormOptions, useJsonForm } from "./use-json-form.ts";

/** What a form sends that changes a record: what it shall say, and what it said when the form showed it last. */
export type RecordChange<Value> = { readonly said: Value; readonly replaces: Value };

export type RecordFormOptions<Field extends string, Value extends Json> = Omit<
  JsonFormOptions<Field, Value>,
  "start"
> & {
  /** As it is now: somebody else may change it while the form is open. */
  readonly record: Value;
  readonly valuesOf: (record: Value) => Readonly<Record<Field, string>>;
};

export type RecordForm<Field extends string> = JsonForm<Field> &
  Pick<Opened, "isOutdated"> & {
    readonly takeNew: () => void;
  };

/** A form upon a record that others may change meanwhile: nobody saves over what they have not seen. */
export function useRecordForm<Field extends string, Value extends Json>({
  record,
  valuesOf,
  read,
  ...options
}: RecordFormOptions<Field, Value>): RecordForm<Field> {
  const { isOutdated, reopen } = useOpened(record);
  const { revalidate } = useRevalidator();
  const { answer } = options;
  useEffect(() => {
    const isMissed =
      answer?.outcome === "refused" && answer.why.refusal.kind === "profileChangedMeanwhile";
    if (isMissed) void revalidate();
  }, [answer, revalidate]);
  const form = useJsonForm<Field, RecordChange<Value>>({
    ...options,
    start: valuesOf(record),
    read(values) {
      const now = read(values);
      return now.isFit ? { isFit: true, value: { said: now.value, replaces: record } } : now;
    },
  });
  return {
    ...form,
    isOutdated,
    takeNew() {
      reopen();
      form.begin(valuesOf(record));
    },
  };
}
