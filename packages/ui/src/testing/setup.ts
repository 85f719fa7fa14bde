import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { stubBrowser } from "./stub-browser.ts";

stubBrowser();
// A slow machine is no failure: what a test waits for may take its time.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.spyOn(console, "error").mockImplementation(remember);
  vi.spyOn(console, "warn").mockImplementation(remember);
});

afterEach(async () => {
  cleanup();
  // Fluent's focus manager looks at the document once more after a test; jsdom must still be there.
  await new Promise((resolve) => setTimeout(resolve));
  // Every app that is rendered brings its rules; jsdom would ask all of them whether something is visible.
  for (const sheet of document.querySelectorAll("style[data-make-styles-bucket]")) sheet.remove();
  const said = complaints.splice(0);
  if (said.length > 0) throw new UnexpectedComplaint(said);
});

/** A test wrote to `console.error` or `console.warn` and did not say that it would. */
class UnexpectedComplaint extends Error {
  override name = "UnexpectedComplaint";

  constructor(said: readonly (readonly unknown[])[]) {
    super(
      `The test wrote to console.error or console.warn:\n${said.map((words) => words.map(String).join(" ")).join("\n")}`,
    );
  }
}

const complaints: unknown[][] = [];

function remember(...words: readonly unknown[]): void {
  complaints.push([...words]);
}
