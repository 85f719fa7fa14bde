import type { SourceFile } from "../tree/source-files.ts";

const PARTS = [
  "- Date: ",
  "- Status: ",
  "## Context",
  "## Decision",
  "## Consequences",
  "## Considered and rejected",
];

/** Links of a page that lead to no file of the tree. */
export function deadLinks(page: SourceFile, exists: (path: string) => boolean): readonly string[] {
  const folder = page.path.split("/").slice(0, -1);
  const prose = page.text.replaceAll(/```[\s\S]*?```/gu, "");
  return [...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/gu)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/u.test(target))
    .filter((target) => !exists(resolve(folder, target)))
    .map((target) => `${page.path}: ${target} leads nowhere.`);
}

/** Decision records are numbered once each and say all that a record says. */
export function decisionProblems(pages: readonly SourceFile[]): readonly string[] {
  const numbers = pages.map(({ path }) => /\/(\d{4})-[a-z0-9-]+\.md$/u.exec(path)?.[1]);
  return pages.flatMap(({ path, text }, index) => [
    ...(numbers[index] === undefined ? [`${path}: has no number of four digits.`] : []),
    ...(numbers.indexOf(numbers[index]) === index ? [] : [`${path}: shares its number.`]),
    ...PARTS.filter((part) => !text.includes(part)).map(
      (part) => `${path}: has no "${part.trim()}".`,
    ),
  ]);
}

function resolve(folder: readonly string[], target: string): string {
  const parts = [...folder];
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Rows of one table that speak of the same thing: what joined two versions of a page has kept both. */
export function repeatedRows({ path, text }: SourceFile): readonly string[] {
  return tablesIn(text).flatMap((rows) => {
    const things = rows.map((row) => cellsOf(row)[0] ?? "");
    const repeated = things.filter((thing, place) => things.indexOf(thing) !== place);
    return [...new Set(repeated)].map((thing) => `${path}: “${thing}” stands in a table twice.`);
  });
}

/** Rows that have fewer or more cells than the head of their table. */
export function raggedRows({ path, text }: SourceFile): readonly string[] {
  return tablesIn(text).flatMap((rows) => {
    const columns = cellsOf(rows[0] ?? "").length;
    return rows
      .filter((row) => cellsOf(row).length !== columns)
      .map(
        (row) => `${path}: the row “${cellsOf(row)[0] ?? ""}” has not ${String(columns)} cells.`,
      );
  });
}

function tablesIn(text: string): readonly (readonly string[])[] {
  return text
    .split(/\n(?!\|)/u)
    .map((block) => block.split("\n").filter((line) => line.startsWith("|")))
    .filter((rows) => rows.length > 0);
}

function cellsOf(row: string): readonly string[] {
  return row
    .split(/(?<!\\)\|/u)
    .slice(1, -1)
    .map((cell) => cell.trim());
}
