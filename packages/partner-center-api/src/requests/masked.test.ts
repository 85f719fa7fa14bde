import { describe, expect, it } from "vitest";
import { maskedAddress, maskedBody, maskedForm, maskedHeader } from "./masked.ts";

const TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";

describe("what the request log leaves out", () => {
  it.each([
    [
      "grant_type=password&password=s3cret&username=a",
      "grant_type=password&password=***&username=a",
    ],
    ["client_secret=s3cret", "client_secret=***"],
    ["client%5Fsecret=s3cret&x", "client%5Fsecret=***&x"],
    ["code=s3cret&code_verifier=s3cret", "code=***&code_verifier=***"],
    [`assertion2=${TOKEN}`, "assertion2=***"],
  ])("of the form %s", (form, shown) => {
    expect(maskedForm(form)).toBe(shown);
    expect(maskedBody(form, "application/x-www-form-urlencoded; charset=utf-8")).toBe(shown);
  });

  it.each([
    [
      '{"userCredentials":{"userName":"a","password":"s3cret"}}',
      '{"userCredentials":{"userName":"a","password":"***"}}',
    ],
    ['{"Pass\\u0077ord":"s3cret"}', '{"Password":"***"}'],
    ['[{"access_token":"s3cret","expires_in":1}]', '[{"access_token":"***","expires_in":1}]'],
    [`{"link":"http://x/${TOKEN}?a=1"}`, '{"link":"http://x/***?a=1"}'],
    ['{"password":"s3cret"', '{"password":***'],
    ['{"password":null,"code":7}', '{"password":null,"code":7}'],
    ['{ "companyName": "Tokenless" }', '{"companyName":"Tokenless"}'],
    ['{ "companyName": "Betula" }', '{ "companyName": "Betula" }'],
  ])("of the body %s", (body, shown) => {
    expect(maskedBody(body, "application/json")).toBe(shown);
  });

  it("of a body nested so deep that nobody would read it", () => {
    const deep = `{"a":${"[".repeat(20_000)}"x"${"]".repeat(20_000)},"password":"s3cret"}`;
    expect(maskedBody(deep, "application/json")).not.toContain("s3cret");
  });

  it.each(["x", "passw", "eyJ", "token ", "secret="])(
    "of a long text of nothing but %j, at once",
    (word) => {
      const text = `"token ${word.repeat(100_000 / word.length)}`;
      const started = performance.now();
      maskedBody(text, "application/json");
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );

  it("of addresses and headers", () => {
    expect(maskedAddress(`/agreement-documents/abc`)).toBe("/agreement-documents/***");
    expect(maskedAddress(`http://localhost/cb?code=s3cret&state=1`)).toBe(
      "http://localhost/cb?code=***&state=1",
    );
    expect(maskedHeader("location", "http://localhost/cb#code=s3cret")).toBe(
      "http://localhost/cb#code=***",
    );
    expect(maskedHeader("authorization", `Bearer ${TOKEN}`)).toBe("Bearer ***");
    expect(maskedHeader("authorization", "Basic czNjcmV0")).toBe("Basic ***");
    expect(maskedHeader("cookie", "a=s3cret")).toBe("***");
    expect(maskedHeader("x-mine", `x ${TOKEN}`)).toBe("x ***");
    expect(maskedHeader("accept", "*/*")).toBe("*/*");
  });
});
