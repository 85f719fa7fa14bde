import { useFocusFinders } from "@fluentui/react-components";

/** As long as this is mounted, Fluent's focus manager is not taken down. */
export function KeptFocus(): null {
  useFocusFinders();
  return null;
}
