import { describe, expect, it } from "vitest";
import { foreignTerms } from "./field-terms.ts";
import { sourceFiles } from "./source-files.ts";

describe("the language of the domain", () => {
  it("uses the field's terms in every identifier", () => {
    const files = sourceFiles("packages/domain/src").filter(({ path }) => path.endsWith(".ts"));
    expect(files.length).toBeGreaterThan(20);
    expect(foreignTerms(files)).toEqual([]);
  });
});

describe("the gate of terms", () => {
  it("notices a foreign word inside a longer name", () => {
    const text = "export function findSigner(agreementContract: string) {}";
    expect(foreignTerms([{ path: "packages/domain/src/a.ts", text }])).toHaveLength(2);
  });

  it("leaves comments and texts alone", () => {
    const text = '// the vendor says "owner"\nconst rel = "noopener-owner";';
    expect(foreignTerms([{ path: "packages/domain/src/a.ts", text }])).toEqual([]);
  });
});
