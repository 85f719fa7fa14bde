import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { stubBrowser } from "./stub-browser.ts";

stubBrowser();

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
  const said = complaints.splice(0);
  expect(said, "nothing may be written to console.error or console.warn").toEqual([]);
});

const complaints: unknown[][] = [];

function remember(...words: readonly unknown[]): void {
  complaints.push([...words]);
}
