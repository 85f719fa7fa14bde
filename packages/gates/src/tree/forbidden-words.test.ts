import { describe, expect, it } from "vitest";
import { forbiddenWords } from "./forbidden-words.ts";
import { sourceFiles } from "./source-files.ts";

describe("the words of the tree", () => {
  it("hold no machine's path, suppression, skipped test, sleep or empty name", () => {
    expect(forbiddenWords(sourceFiles("."))).toEqual([]);
  });
});

describe("the word gate", () => {
  it.each([
    ["docs/a.md", "see /home/somebody/main"],
    ["docs/a.md", "fetched from registry.example.org"],
    ["apps/api/src/a.ts", "// @ts-ignore because"],
    ["apps/api/src/a.ts", "// oxlint-disable-next-line"],
    ["apps/api/src/a.ts", "const a = b as unknown as C;"],
    ["apps/api/src/a.test.ts", 'it.only("x")'],
    ["apps/api/src/a.test.ts", 'describe.skip("x")'],
    ["packages/journeys/src/journeys/a.journey.ts", "await page.waitForTimeout(5)"],
    ["apps/api/src/a.test.ts", "expect(x).toMatchSnapshot()"],
    ["apps/api/src/a.ts", "type CustomerData = string;"],
    ["apps/api/src/a.ts", "interface ICustomer {"],
    ["apps/api/src/a.ts", "// -------------"],
  ])("notices in %s: %s", (path, text) => {
    expect(forbiddenWords([{ path, text }])).toHaveLength(1);
  });

  it("lets ordinary words pass", () => {
    const text =
      'const path = "/dashboard/home/x"; const home = "apps/api/dist/main.js"; // why it is so';
    expect(forbiddenWords([{ path: "apps/api/src/a.ts", text }])).toEqual([]);
  });
});
