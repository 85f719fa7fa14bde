import { describe, expect, it } from "vitest";
import { emlMessage } from "./eml-message.ts";
import { mailtoUrl } from "./mailto-url.ts";

const facts = {
  from: { name: "Zofia Wilk", address: "zofia.wilk@oriolus.example" },
  subject: "[Training] Oriolus Cloud asks",
  body: "Dzień dobry,\nlink\n",
  sentAt: "2026-04-21T10:42:00.000Z",
};

function fieldsAndText(message: string): { fields: readonly string[]; text: string } {
  const [head = "", body = ""] = message.split("\r\n\r\n");
  const bytes = Uint8Array.from(
    atob(body.replaceAll("\r\n", "")),
    (character) => character.codePointAt(0) ?? 0,
  );
  return { fields: head.split("\r\n"), text: new TextDecoder().decode(bytes) };
}

describe("the message file", () => {
  it("has the fields that RFC 5322 demands and keeps the text in UTF-8", () => {
    const { fields, text } = fieldsAndText(emlMessage(facts));
    expect(fields).toEqual([
      "From: Zofia Wilk <zofia.wilk@oriolus.example>",
      "Subject: [Training] Oriolus Cloud asks",
      "Date: Tue, 21 Apr 2026 10:42:00 +0000",
      "X-Unsent: 1",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
    ]);
    expect(text).toBe("Dzień dobry,\r\nlink\r\n");
  });

  it("writes a Polish subject in encoded words of at most 75 characters that join to it", () => {
    const subject = `[Training] ${"Zażółć gęślą jaźń ".repeat(4)}`;
    const { fields } = fieldsAndText(emlMessage({ ...facts, subject }));
    const words = fields.join("\r\n").match(/=\?utf-8\?B\?[^?]*\?=/gu) ?? [];
    expect(words.every((word) => word.length <= 75)).toBe(true);
    const bytes = words.map((word) => atob(word.slice(10, -2))).join("");
    expect(
      new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.codePointAt(0) ?? 0)),
    ).toBe(subject);
  });

  it("lets no line break in a subject begin another field", () => {
    const { fields } = fieldsAndText(
      emlMessage({ ...facts, subject: "One\r\nBcc: all@example.com" }),
    );
    expect(fields).toContain("Subject: One Bcc: all@example.com");
  });
});

describe("the mailto address", () => {
  it("encodes subject and text, lines ending as mail wants them", () => {
    const { href } = mailtoUrl({ subject: "A & B", body: "one\ntwo" });
    expect(href).toBe("mailto:?subject=A%20%26%20B&body=one%0D%0Atwo");
  });

  it("says its length in encoded characters", () => {
    expect(mailtoUrl({ subject: "", body: "ż" }).length).toBe(
      "mailto:?subject=&body=%C5%BC".length,
    );
  });
});
