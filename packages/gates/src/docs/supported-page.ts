import type { Support } from "@countersign/partner-center-api/operations";
import type { SourceFile } from "../tree/source-files.ts";

const HEAD = `# What of the Partner Center API is emulated

This page is generated from the routes of \`packages/partner-center-api\` and the list of published operations beside them; \`npm test\` fails when it is stale. To write it anew, in \`packages/gates\`: \`UPDATE_DOCS=1 npx vitest run src/docs\`.

**Answers**: the endpoint exists. **Data**: what it answers can be put there, by the API itself, a console or a scenario, or is fixed. **Refusals**: the refusals of the domain that its test meets, by their status. **Proof**: the test, by the name of the operation.
`;

const WHO = {
  appUser: "app + user",
  appOnly: "app",
  either: "app, app + user",
} as const satisfies Record<NonNullable<Support["mode"]>, string>;

export type SupportLine = {
  readonly support: Support;
  /** The test that describes the operation. */
  readonly test: SourceFile | null;
};

/** The test of each operation: the file with a \`describe\` of its name. */
export function supportLines(
  supported: readonly Support[],
  tests: readonly SourceFile[],
): readonly SupportLine[] {
  return supported.map((support) => ({ support, test: testOf(support, tests) }));
}

/** Operations that answer and that no test describes. */
export function unproven(lines: readonly SupportLine[]): readonly string[] {
  return lines
    .filter(({ support, test }) => support.name !== null && test === null)
    .map(({ support }) => `${String(support.name)}: no test describes it.`);
}

/** The page \`docs/supported.md\`: a table for each part of the API. */
export function supportedPage(lines: readonly SupportLine[]): string {
  const areas = [...new Set(lines.map(({ support }) => support.area))];
  const answering = lines.filter(({ support }) => support.name !== null).length;
  const tables = areas.map((area) => {
    const rows = lines.filter(({ support }) => support.area === area).map(row);
    return `\n## ${area}\n\n| operation | answers | data | who may call | refusals | proof |\n| --- | --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `${HEAD}\n${String(answering)} of ${String(lines.length)} operations answer.\n${tables.join("")}`;
}

function row({ support, test }: SupportLine): string {
  const { method, path, name, mode, canBeFilled } = support;
  const address = `\`${method} ${path.replaceAll(/:(\w+)/gu, "{$1}")}\``;
  if (name === null) return `| ${address} | not yet | | | | |`;
  const who = WHO[mode ?? "either"];
  const statuses = test === null ? [] : refusalStatuses(partOf(test.text, name));
  const proof = test === null ? "" : `[${name}](../${test.path})`;
  return `| ${address} | yes | ${canBeFilled ? "yes" : "fixed"} | ${who} | ${statuses.join(", ")} | ${proof} |`;
}

function testOf({ name }: Support, tests: readonly SourceFile[]): SourceFile | null {
  if (name === null) return null;
  // An address that only callers guess is proven beside the real one.
  const described = name.replace(/Alias$/u, "");
  return tests.find(({ text }) => text.includes(`describe("${described}"`)) ?? null;
}

/** What a file says from the description of an operation on to the next. */
function partOf(text: string, name: string): string {
  const start = text.indexOf(`describe("${name.replace(/Alias$/u, "")}"`);
  const end = text.indexOf("\ndescribe(", start + 1);
  return text.slice(start, end === -1 ? undefined : end);
}

/** The statuses of refusals that a test names: as numbers by themselves, so codes do not count. */
function refusalStatuses(part: string): readonly string[] {
  const found = [...part.matchAll(/(?:status: |toBe\(|, |^\s+)(4\d\d)\b/gmu)].map(
    ([, status = ""]) => status,
  );
  return [...new Set(found)].toSorted();
}
