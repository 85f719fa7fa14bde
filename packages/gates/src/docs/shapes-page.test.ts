import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LEDGER, operationShapes, UNPUBLISHED } from "@countersign/partner-center-api/shapes";
import { describe, expect, it } from "vitest";
import { ROOT } from "../tree/source-files.ts";
import { shapesPage } from "./shapes-page.ts";

describe("the shapes of the answers", () => {
  it("stand in docs/shapes.md as they stand in the code", () => {
    const path = join(ROOT, "docs/shapes.md");
    const page = shapesPage({
      operations: operationShapes(),
      ledger: LEDGER,
      unpublished: UNPUBLISHED,
    });
    if (process.env["UPDATE_DOCS"] !== undefined) writeFileSync(path, page);
    expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(page);
  });
});

describe("the page of shapes", () => {
  const at = { method: "GET", path: "/v1/shoes/:size", status: 200 } as const;
  const page = { name: "shoe-resources", url: "https://example.org/shoe-resources" };
  const shape = { id: "Shoes", page };
  const text = shapesPage({
    operations: [
      { ...at, name: "getShoes", shape },
      { ...at, name: "listShoes", shape },
      { ...at, name: "tieShoes", shape: null },
      { ...at, name: "polishShoes", shape: { id: "Shine", page: null } },
    ],
    ledger: [{ operation: "listShoes", field: "items[].laces", why: "They are ours." }],
    unpublished: { tieShoes: "Nobody says how." },
  });

  it("says of each what it answers, where that is published and what is beside it", () => {
    const answers =
      "| `GET /v1/shoes/{size}` | 200 `Shoes` | [shoe-resources](https://example.org/shoe-resources) |";
    expect(text).toContain(`${answers}  |`);
    expect(text).toContain(`${answers} \`items[].laces\`: They are ours. |`);
    expect(text).toContain("| `GET /v1/shoes/{size}` | 200 | no: Nobody says how. | |");
    expect(text).toContain("| `GET /v1/shoes/{size}` | 200 `Shine` | in Swagger files alone |  |");
  });

  it("counts", () => {
    expect(text).toContain(
      "2 of 4 operations answer exactly as published, 1 with something beside it; for 1 nothing is published.",
    );
  });
});
