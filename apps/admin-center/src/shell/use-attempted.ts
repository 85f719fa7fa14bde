import type { Attempt } from "@countersign/endpoints";
import { useState } from "react";
import { useActionData } from "react-router";

/**
 * What became of the form this page sent last. The router forgets it as soon as the page is read again, on request or
 * because somebody else acted; the page remembers it for as long as it is open.
 */
export function useAttempted<Value>(): Attempt<Value> | undefined {
  const latest = useActionData<Attempt<Value>>();
  const [held, setHeld] = useState(latest);
  if (latest !== undefined && latest !== held) setHeld(latest);
  return latest ?? held;
}
