import type { SourceFile } from "./source-files.ts";

const LIMIT = 350;
const MEDIAN = 60;
const NINE_IN_TEN = 200;

export function oversizeProblems(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => linesOf(file) > LIMIT)
    .map(
      (file) =>
        `${file.path}: ${String(linesOf(file))} lines; two names would tell the story better.`,
    );
}

/** Small files that each say one thing: the median and the ninth decile of the whole tree. */
export function distributionProblems(files: readonly SourceFile[]): readonly string[] {
  const lengths = files.map(linesOf).toSorted((one, other) => one - other);
  const median = at(lengths, 0.5);
  const ninth = at(lengths, 0.9);
  return [
    ...(median > MEDIAN
      ? [`The median file has ${String(median)} lines; the house allows ${String(MEDIAN)}.`]
      : []),
    ...(ninth > NINE_IN_TEN
      ? [
          `One file in ten has more than ${String(ninth)} lines; the house allows ${String(NINE_IN_TEN)}.`,
        ]
      : []),
  ];
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

function linesOf({ text }: SourceFile): number {
  return text.trimEnd().split("\n").length;
}
