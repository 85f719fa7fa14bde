import { describe, expect, it } from "vitest";
import { createFormats } from "./formats.ts";

const [en, pl] = [createFormats("en"), createFormats("pl")];

describe("formats", () => {
  it("write an instant as its UTC day, whatever zone the reader is in", () => {
    expect(en.date("2026-04-21T23:59:59.999Z")).toBe("21\u00a0Apr\u00a02026");
    expect(pl.date("2026-04-21T23:59:59.999Z")).toBe("21.04.2026");
  });

  it("write a calendar date as that day", () => {
    expect(en.date("2026-01-05")).toBe("5\u00a0Jan\u00a02026");
    expect(pl.date("2026-01-05")).toBe("05.01.2026");
  });

  it("name UTC beside date and time", () => {
    expect(en.dateTime("2026-04-21T10:42:00.000Z")).toBe(
      "21\u00a0Apr\u00a02026\u00a010:42\u00a0UTC",
    );
    expect(pl.dateTime("2026-04-21T00:05:00.000Z")).toBe("21.04.2026\u00a000:05\u00a0UTC");
  });

  it("name countries and languages in the reader's language", () => {
    expect(en.country("PL")).toBe("Poland");
    expect(pl.country("PL")).toBe("Polska");
    expect(en.language("pl-PL")).toBe("Polish");
    expect(pl.language("en-US")).toBe("angielski");
  });

  it("name the vendor's private countries", () => {
    expect(pl.country("XS")).toBe("Saba");
  });

  it("join choices as the language does", () => {
    expect(en.anyOf(["Admin agent", "Sales agent"])).toBe("Admin agent or Sales agent");
  });

  it("group numbers and join lists as the language does", () => {
    expect(en.number(100_000)).toBe("100,000");
    expect(pl.list(["Administrator globalny", "Administrator rozliczeń"])).toBe(
      "Administrator globalny i\u00a0Administrator rozliczeń",
    );
  });
});
