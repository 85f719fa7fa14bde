import { inflateSync } from "node:zlib";
import { agreementTextIn, agreementTexts } from "@countersign/scenarios";
import pdfmake from "pdfmake";
import { describe, expect, it, vi } from "vitest";
import { agreementPdf } from "./agreement-pdf.ts";

describe("a text of the agreement as a PDF", () => {
  it.each(agreementTexts)("is made for $text.version in $text.language", async (published) => {
    const bytes = await agreementPdf(published);
    expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  it("has the same bytes whenever it is made", async () => {
    const polish = agreementTextIn("pl-PL");
    const once = await agreementPdf(polish);
    vi.resetModules();
    const afresh = await import("./agreement-pdf.ts");
    const again = await afresh.agreementPdf(polish);
    expect(again).not.toBe(once);
    expect(again.equals(once)).toBe(true);
  });

  it("is made once for each text", async () => {
    const polish = agreementTextIn("pl-PL");
    expect(await agreementPdf(polish)).toBe(await agreementPdf(polish));
  });

  it("is tried again where it could not be made", async () => {
    const polish = agreementTextIn("pl-PL");
    const text = { ...polish.text, hash: "0".repeat(64) };
    const broken = pdfmake.createPdf({ content: "" });
    vi.spyOn(broken, "getBuffer").mockRejectedValue(new Error("A font is missing."));
    vi.spyOn(pdfmake, "createPdf").mockReturnValueOnce(broken);
    await expect(agreementPdf({ ...polish, text })).rejects.toThrow("A font is missing.");
    expect((await agreementPdf({ ...polish, text })).length).toBeGreaterThan(10_000);
  });

  it("can be searched and copied: every Polish letter has its character behind its glyph", async () => {
    const mapped = charactersIn(await agreementPdf(agreementTextIn("pl-PL")));
    for (const letter of "ąćęłńóśźż„”") expect(mapped).toContain(letter);
  });

  it.each([
    ["en-US", "Training. Not a legal document."],
    ["pl-PL", "Szkolenie. To nie jest dokument prawny."],
  ] as const)("says on every page that it is training (%s)", async (language, mark) => {
    const made = vi.spyOn(pdfmake, "createPdf");
    const published = agreementTextIn(language);
    const text = { ...published.text, hash: "1".repeat(64) + language };
    const bytes = await agreementPdf({ ...published, text });
    const header = made.mock.calls[0]?.[0].header;
    expect(
      JSON.stringify(
        typeof header === "function" &&
          header(2, 2, { height: 0, orientation: "portrait", width: 0 }),
      ),
    ).toContain(mark);
    expect(bytes.toString("latin1")).toContain(`/Lang (${language})`);
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
