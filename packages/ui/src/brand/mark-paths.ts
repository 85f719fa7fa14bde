/** The two halves of an indenture on a 24 × 24 field: cut along one jagged line, they fit. */
export const markPaths = {
  left: "M4 2H11L8.5 7L11 12L8.5 17L11 22H4A2 2 0 0 1 2 20V4A2 2 0 0 1 4 2Z",
  right: "M13.5 2H20A2 2 0 0 1 22 4V20A2 2 0 0 1 20 22H13.5L11 17L13.5 12L11 7Z",
} as const;
