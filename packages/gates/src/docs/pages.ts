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
  return text.split(/\n(?!\|)/u).flatMap((block) => {
    const things = block
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) => line.split("|")[1]?.trim() ?? "");
    const repeated = things.filter((thing, place) => things.indexOf(thing) !== place);
    return [...new Set(repeated)].map((thing) => `${path}: “${thing}” stands in a table twice.`);
  });
}
