/** GUIDs in a row: the same test always sees the same ids. */
export function fixedIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `00000000-0000-4000-8000-${last.toString(16).padStart(12, "0")}`;
  };
}
