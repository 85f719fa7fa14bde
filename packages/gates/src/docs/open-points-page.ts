import type { OpenPoint } from "@countersign/partner-center-api/open-points";

const HEAD = `# What the vendor's documents leave open

This page is generated from \`packages/partner-center-api/src/published/open-points.ts\`; \`npm test\` fails when it is stale. To write it anew, in \`packages/gates\`: \`UPDATE_DOCS=1 npx vitest run src/docs\`.

Every point is **Unclear**: no source settles it. Where a program could tell, a switch of the sandbox turns the other way; all are off in a new sandbox, and a reset turns them off.

\`\`\`sh
curl -s http://127.0.0.1:4280/_emulator/switches -H 'Content-Type: application/json' \\
  -d '{"name":"cartsNeedAgreement","isOn":true}'
\`\`\`

| question | here | the other way |
| --- | --- | --- |
`;

/** The page \`docs/open-points.md\`. */
export function openPointsPage(points: readonly OpenPoint[]): string {
  const rows = points.map(
    ({ question, here, other }) => `| ${question} | ${here} | ${otherWay(other)} |\n`,
  );
  return `${HEAD}${rows.join("")}
The switch \`relationshipWaitsForAttestation\` is the consoles' and stands on the stage, beside \`qualificationsAreDenied\`; \`callsAreThrottled\` is described in [watch a client](watch-a-client.md). \`accountIsIntegrationSandbox\` settles no question: it makes the partners' accounts ones of the vendor's integration sandbox ([differences](differences.md#the-integration-sandbox)).
`;
}

/** Switches that no point names, and that are not described elsewhere. */
export function undescribed(
  names: readonly string[],
  points: readonly OpenPoint[],
): readonly string[] {
  const page = openPointsPage(points);
  return names.filter((name) => !page.includes(`\`${name}\``));
}

function otherWay(other: OpenPoint["other"]): string {
  return other.by === "switch" ? `\`${other.name}\`: ${other.on}` : `None: ${other.why}`;
}
