import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, sourceFiles } from "../tree/source-files.ts";
import { deadLinks, decisionProblems, raggedRows, repeatedRows } from "./pages.ts";

const pages = sourceFiles(".").filter(({ path }) => path.endsWith(".md"));

describe("the pages", () => {
  it("link only to what is there", () => {
    expect(
      pages.flatMap((page) => deadLinks(page, (path) => existsSync(join(ROOT, path)))),
    ).toEqual([]);
  });

  it("speak of nothing twice in a table", () => {
    expect(pages.flatMap(repeatedRows)).toEqual([]);
  });

  it("have a cell for every column in every row", () => {
    expect(pages.flatMap(raggedRows)).toEqual([]);
  });

  it("hold decision records that are numbered once and complete", () => {
    const records = pages.filter(({ path }) => path.startsWith("docs/decisions/"));
    expect(records.length).toBeGreaterThan(5);
    expect(decisionProblems(records)).toEqual([]);
  });
});

describe("the gate of pages", () => {
  it("notices a link that leads nowhere and lets other addresses be", () => {
    const text = "[a](../b.md) [c](https://example.org/x) [d](b.md#part) [e](#here)";
    const exists = (path: string): boolean => path === "docs/b.md";
    expect(deadLinks({ path: "docs/a.md", text }, exists)).toEqual([
      "docs/a.md: ../b.md leads nowhere.",
    ]);
  });

  it("notices a row that stands in one table twice, not in two", () => {
    const table = "| word | meaning |\n| --- | --- |\n| a | one |\n";
    const path = "docs/a.md";
    expect(repeatedRows({ path, text: `${table}| b | two |\n| a | three |\n` })).toEqual([
      "docs/a.md: “a” stands in a table twice.",
    ]);
    expect(repeatedRows({ path, text: `${table}\n## Next\n\n${table}` })).toEqual([]);
  });

  it("notices a row that is too short for its table", () => {
    const text = "| word | why |\n| --- | --- |\n| a \\| b | one |\n| c |\n";
    expect(raggedRows({ path: "docs/a.md", text })).toEqual([
      "docs/a.md: the row “c” has not 2 cells.",
    ]);
  });

  it("notices a number used twice and a record without its parts", () => {
    const record = { path: "docs/decisions/0001-a.md", text: "" };
    const twin = { path: "docs/decisions/0001-b.md", text: "" };
    expect(decisionProblems([record, twin])).toHaveLength(13);
  });
});
