import { usePageTitle } from "./page-title.ts";

/** Marks the document as training before any page has named it. */
export function PageDefaults(): null {
  usePageTitle(null);
  return null;
}
