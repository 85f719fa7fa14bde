import { act } from "@testing-library/react";

/** Gives the page another width: 400 is narrow, 628 a pane, 1280 full. */
export function setViewportWidth(width: number): void {
  act(() => {
    window.innerWidth = width;
    window.dispatchEvent(new Event("resize"));
  });
}
