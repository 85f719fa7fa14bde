import { describe, expect, it } from "vitest";
import { judgeAnswer } from "./judged-answer.ts";

const ASKED = { method: "GET", path: "//v1//AGREEMENTS?agreementType=*", status: 200 };
const TEMPLATE = {
  templateId: "117a77b0-9360-443b-8795-c6dedc750cf9",
  agreementType: "MicrosoftCustomerAgreement",
  agreementLink: "https://aka.ms/customeragreement",
  versionRank: 0,
};
const ERROR = {
  code: 1002,
  message: "",
  description: "",
  errorName: "",
  isRetryable: false,
  parameters: {},
  errorMessageExtended: "InternalErrorCode=1002",
  data: [],
  source: "",
};

function listing(...items: readonly object[]): object {
  return { totalCount: items.length, items, attributes: { objectType: "Collection" } };
}

describe("an answer beside its published shape", () => {
  it("has nothing to be said of it where it is as published", () => {
    expect(judgeAnswer({ ...ASKED, body: listing(TEMPLATE) })).toEqual({
      operation: "listAgreementTemplates",
      added: [],
      wrong: [],
    });
  });

  it("has what is added told once, however many items have it", () => {
    const more = { ...TEMPLATE, colour: "red", weight: 1 };
    expect(judgeAnswer({ ...ASKED, body: listing(more, more) })).toMatchObject({
      added: ["items[].colour", "items[].weight"],
      wrong: [],
    });
  });

  it("is wrong where something is missing or of another kind, or by its status", () => {
    const { templateId: _, ...less } = TEMPLATE;
    const body = listing({ ...less, versionRank: "0" });
    expect(judgeAnswer({ ...ASKED, status: 201, body })?.wrong).toEqual([
      expect.stringContaining("items[].templateId: "),
      expect.stringContaining("items[].versionRank: "),
      "status 201",
    ]);
  });

  it("is judged as an error where it is one", () => {
    const refused = { ...ASKED, status: 403 };
    expect(judgeAnswer({ ...refused, body: ERROR })).toMatchObject({ added: [], wrong: [] });
    expect(judgeAnswer({ ...refused, body: { code: 1002 } })?.wrong).not.toEqual([]);
    const gateway = { statusCode: 429, message: "Rate limit is exceeded." };
    const throttled = { ...ASKED, path: "/v1/customers", status: 429, body: gateway };
    expect(judgeAnswer(throttled)?.wrong).toEqual([]);
    expect(judgeAnswer({ ...refused, body: gateway })?.wrong).not.toEqual([]);
  });

  it("is wrong where the operation is told to answer with no such error, unless HTTP itself refuses", () => {
    expect(judgeAnswer({ ...ASKED, status: 409, body: ERROR })?.wrong).toEqual(["status 409"]);
    expect(judgeAnswer({ ...ASKED, status: 405, body: ERROR })?.wrong).toEqual([]);
  });

  it("is wrong where it is empty and a shape is published, but for a HEAD", () => {
    expect(judgeAnswer({ ...ASKED, body: null })?.wrong).not.toEqual([]);
    expect(judgeAnswer({ ...ASKED, method: "HEAD", body: null })).toBeNull();
  });

  it("is judged by nobody where nothing is published for it", () => {
    expect(judgeAnswer({ ...ASKED, path: "/v1/roles", body: {} })).toBeNull();
    expect(judgeAnswer({ ...ASKED, path: "/healthz", body: {} })).toBeNull();
  });
});
