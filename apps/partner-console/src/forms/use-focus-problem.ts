import { type RefObject, useEffect } from "react";

/** After a try that met a problem, the first field with one has the focus. */
export function useFocusProblem(
  form: RefObject<HTMLFormElement | null>,
  met: object | undefined,
): void {
  useEffect(() => {
    if (met === undefined) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, met]);
}
