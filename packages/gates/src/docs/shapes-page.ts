import type { LedgerLine, OperationShape } from "@countersign/partner-center-api/shapes";

const HEAD = `# Shapes of the answers

This page is generated from the operations of \`packages/partner-center-api\` and the ledger \`src/published/ledger.ts\` there; \`npm test\` fails when it is stale. To write it anew, in \`packages/gates\`: \`UPDATE_DOCS=1 npx vitest run src/docs\`.

Every answer that a test gets is laid beside the shape that the vendor publishes. A field that is missing or of another kind fails; a field more fails as well unless it stands here, and so does a line here that no longer happens. \`/openapi.json\` has the shapes in full; a field that the documents show only sometimes, or on which they contradict each other, is optional there.

**Answers**: the status and the vendor's name of the resource. **Published**: where; a page of the vendor's developer documents. **Beside it**: fields that are answered and not published there, and why.
`;

export type Shapes = {
  readonly operations: readonly OperationShape[];
  readonly ledger: readonly LedgerLine[];
  /** Why nothing is published for an operation, by its name. */
  readonly unpublished: Readonly<Record<string, string>>;
};

/** The page \`docs/shapes.md\`: what every operation answers, and where that differs from what is published. */
export function shapesPage({ operations, ledger, unpublished }: Shapes): string {
  const published = operations.filter(({ shape }) => shape !== null);
  const differing = new Set(ledger.map(({ operation }) => operation)).size;
  const rows = operations.map((operation) => row(operation, { ledger, unpublished }));
  return `${HEAD}
${String(published.length - differing)} of ${String(operations.length)} operations answer exactly as published, ${String(differing)} with something beside it; for ${String(operations.length - published.length)} nothing is published.

| operation | answers | published | beside it |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function row(
  { name, method, path, status, shape }: OperationShape,
  { ledger, unpublished }: Pick<Shapes, "ledger" | "unpublished">,
): string {
  const address = `\`${method} ${path.replaceAll(/:(\w+)/gu, "{$1}")}\``;
  if (shape === null) {
    return `| ${address} | ${String(status)} | no: ${unpublished[name] ?? ""} | |`;
  }
  const beside = ledger
    .filter(({ operation }) => operation === name)
    .map(({ field, why }) => `\`${field}\`: ${why}`);
  const { id, page } = shape;
  const published = page === null ? "in Swagger files alone" : `[${page.name}](${page.url})`;
  return `| ${address} | ${String(status)} \`${id}\` | ${published} | ${beside.join(" ")} |`;
}
