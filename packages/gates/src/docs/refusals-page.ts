import type { ContractEndpoint } from "@countersign/endpoints/testing";
import type { SourceFile } from "../tree/source-files.ts";

export type RefusalEntry = {
  readonly kind: string;
  readonly status: number;
  /** The rules that it can follow. */
  readonly rules: readonly string[];
  readonly english: string;
  readonly polish: string;
};

/** An app with screens: what its code calls, and what its table of refusals meets. */
export type App = { readonly name: string; readonly code: string; readonly table: string };

const HEAD = `# Every refusal

A command or a read that is refused says what happened, why, and what next, in both languages, and **Why?** shows the
facts, the [rule](rules.md), its source and who can take the obstacle away. This page is generated from the refusals of
\`packages/domain\`, the contract in \`packages/endpoints\` and the sentences in \`packages/i18n\`; \`npm test\` fails when
it is stale. To write it anew, in \`packages/gates\`: \`UPDATE_DOCS=1 npx vitest run src/docs\`.

Each line below is met over HTTP by \`apps/api/src/handlers/refusals.test.ts\`, and on every screen that calls the
endpoint by \`src/refusals.test.tsx\` of that app, in English and in Polish. A sandbox that nobody opened is refused by
every endpoint alike.

| refusal | HTTP | rule | endpoints | what it says | in Polish |
| --- | --- | --- | --- | --- | --- |
`;

const SCREENS = `
## Where they are met

| endpoint | its screens are in |
| --- | --- |
`;

/** The page `docs/refusals.md`: a row for every refusal, then one for every endpoint that can refuse. */
export function refusalsPage(
  entries: readonly RefusalEntry[],
  endpoints: readonly ContractEndpoint[],
  apps: readonly App[],
): string {
  const refusals = entries.map(({ kind, status, rules, english, polish }) =>
    row([
      `\`${kind}\``,
      String(status),
      rules.map((rule) => `\`${rule}\``).join(", "),
      endpointsOf(kind, endpoints),
      english,
      polish,
    ]),
  );
  const screens = refusing(endpoints).map(({ name }) =>
    row([
      `\`${name}\``,
      apps.flatMap((app) => (calls(app, name) ? app.name : [])).join(", ") ||
        "none: for programs only",
    ]),
  );
  return `${HEAD}${refusals.join("\n")}\n${SCREENS}${screens.join("\n")}\n`;
}

/** Endpoints that can refuse, but that an app with a screen for them does not meet in its table. */
export function unmetRefusals(
  endpoints: readonly ContractEndpoint[],
  apps: readonly App[],
): readonly string[] {
  return refusing(endpoints).flatMap(({ name }) =>
    apps
      .filter((app) => calls(app, name) && !meets(app, name))
      .map((app) => `${app.name} calls ${name}, but its table of refusals does not meet it.`),
  );
}

/** All code of an app, and its table of refusals. */
export function appOf(name: string, files: readonly SourceFile[]): App {
  const own = files.filter(({ path }) => path.startsWith(`apps/${name}/`));
  const isTable = ({ path }: SourceFile): boolean => path.endsWith("/src/refusals.test.tsx");
  const isCode = ({ path }: SourceFile): boolean => !/\.test\.|\/testing\//u.test(path);
  const textOf = (some: readonly SourceFile[]): string => some.map(({ text }) => text).join("\n");
  return { name, code: textOf(own.filter(isCode)), table: textOf(own.filter(isTable)) };
}

function refusing(endpoints: readonly ContractEndpoint[]): readonly ContractEndpoint[] {
  return endpoints.filter(({ refusals }) => refusals.length > 0);
}

/** Whether the app asks this endpoint for anything. */
export function calls({ code }: App, endpoint: string): boolean {
  return new RegExp(`\\b${endpoint.replace(".", "\\.")}\\(`, "u").test(code);
}

function meets({ table }: App, endpoint: string): boolean {
  return new RegExp(`endpoint: \\w+\\.${endpoint.replace(".", "\\.")}\\b`, "u").test(table);
}

function endpointsOf(kind: string, endpoints: readonly ContractEndpoint[]): string {
  const names = endpoints.filter(({ refusals }) => refusals.includes(kind));
  return names.map(({ name }) => `\`${name}\``).join(", ");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
