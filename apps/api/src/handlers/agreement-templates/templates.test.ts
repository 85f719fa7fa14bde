import { describe, expect, it } from "vitest";
import { matching } from "../../testing/matching.ts";
import { openTestApp } from "../../testing/open-test-app.ts";

describe("the agreement templates", () => {
  it("answer nobody in particular: country by country, in the language it speaks before English", async () => {
    await using app = await openTestApp();
    expect(await app.visitor().get("/api/agreement-templates?country=PL")).toMatchObject({
      status: 200,
      body: {
        country: "PL",
        language: "pl-PL",
        countries: matching.some(matching.like({ country: "CH" })),
        texts: [{ version: "2021-03" }, { version: "2020-10" }],
        words: { text: { version: "2021-03", language: "pl-PL" } },
      },
    });
  });

  it("give the English training text for a language that we did not write", async () => {
    await using app = await openTestApp();
    expect((await app.visitor().get("/api/agreement-templates?country=DE")).body).toMatchObject({
      language: "de-DE",
      words: { text: { language: "en-US" } },
    });
  });

  it("keep the older version to read", async () => {
    await using app = await openTestApp();
    const older = "/api/agreement-templates?country=PL&language=en-US&version=2020-10";
    expect((await app.visitor().get(older)).body).toMatchObject({
      words: { text: { version: "2020-10", language: "en-US" } },
    });
  });

  it.each([
    ["country=QQ", 404, "TEMPLATE_UNKNOWN"],
    ["country=PL&language=de-DE", 404, "TEMPLATE_UNKNOWN"],
    ["country=PL&version=1999-01", 404, "TEXT_UNKNOWN"],
    ["country=pl", 400, "INPUT_INVALID"],
    ["country=PL&language=%27", 400, "INPUT_INVALID"],
    ["country=PL&version=2021-3", 400, "INPUT_INVALID"],
    ["", 400, "INPUT_INVALID"],
  ])("say what is wrong with %s", async (query, status, code) => {
    await using app = await openTestApp();
    expect(await app.visitor().get(`/api/agreement-templates?${query}`)).toMatchObject({
      status,
      body: { code },
    });
  });

  it("are taken along as a PDF with a name that says training", async () => {
    await using app = await openTestApp();
    const { status, headers, text } = await app
      .visitor()
      .get("/api/agreement-texts/2021-03/pl-PL/document");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-disposition")).toContain(
      'filename="training-customer-agreement-2021-03-pl-PL.pdf"',
    );
    expect(text).toMatch(/^%PDF-/u);
  });

  it("make no PDF of a text that nobody wrote", async () => {
    await using app = await openTestApp();
    expect(await app.visitor().get("/api/agreement-texts/1999-01/pl-PL/document")).toMatchObject({
      status: 404,
      body: { code: "TEXT_UNKNOWN" },
    });
  });
});
