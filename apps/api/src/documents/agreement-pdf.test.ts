import { inflateSync } from "node:zlib";
import { agreementTextIn, agreementTexts } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { agreementPdf } from "./agreement-pdf.ts";

describe("a text of the agreement as a PDF", () => {
  it.each(agreementTexts)("is made for $text.version in $text.language", async (published) => {
    const bytes = await agreementPdf(published);
    expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  it("has the same bytes whenever it is made", async () => {
    const polish = agreementTextIn("pl-PL");
    const hash = "0".repeat(64);
    // Another hash of the same length makes it anew; the two runs of it must agree.
    const [one, other] = await Promise.all(
      ["a", "b"].map((_, run) =>
        agreementPdf({ ...polish, text: { ...polish.text, hash: `${hash.slice(1)}${run}` } }),
      ),
    );
    expect(one?.length).toBe(other?.length);
    expect(await agreementPdf(polish)).toBe(await agreementPdf(polish));
  });

  it("can be searched and copied: every Polish letter has its character behind its glyph", async () => {
    const mapped = charactersIn(await agreementPdf(agreementTextIn("pl-PL")));
    for (const letter of "ąćęłńóśźż„”") expect(mapped).toContain(letter);
  });

  it("says of itself that it is training, in its own language", async () => {
    const bytes = await agreementPdf(agreementTextIn("pl-PL"));
    const raw = bytes.toString("latin1");
    expect(raw).toContain("/Lang (pl-PL)");
    expect(charactersIn(bytes)).toContain("S");
  });
});

/** Every character that the document's fonts map their glyphs to. */
function charactersIn(pdf: Buffer): string {
  const raw = pdf.toString("latin1");
  const maps = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)]
    .map(([, stream = ""]) => inflated(Buffer.from(stream, "latin1")))
    .filter((text) => text.includes("beginbfrange") || text.includes("beginbfchar"));
  const codes = maps.flatMap((map) =>
    [...map.matchAll(/<([0-9a-f]{4})>/giu)].map(([, hex = ""]) => hex),
  );
  return codes.map((hex) => String.fromCharCode(Number.parseInt(hex, 16))).join("");
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString("latin1");
  } catch {
    return "";
  }
}
