import { describe, expect, it } from "vitest";
import { piecesOf } from "./letter-text.ts";

const here = new URL("http://127.0.0.1:4280/mail");
const inClass = new URL("http://127.0.0.1:4280/s/class/mail");

function linksIn(body: string, page = here): string[] {
  return piecesOf(body, page).flatMap((piece) => (piece.kind === "link" ? [piece.href] : []));
}

describe("the text of a letter", () => {
  it("turns an address of this sandbox into a link and keeps every other character", () => {
    const body = "Open\nhttp://127.0.0.1:4280/Adminportal/Home?a=1&b=2#/x today.";
    expect(piecesOf(body, here)).toEqual([
      { kind: "text", at: 0, text: "Open\n" },
      {
        kind: "link",
        at: 5,
        text: "http://127.0.0.1:4280/Adminportal/Home?a=1&b=2#/x",
        href: "/Adminportal/Home?a=1&b=2#/x",
      },
      { kind: "text", at: 54, text: " today." },
    ]);
  });

  it("leaves the end of the sentence out of the link", () => {
    expect(
      linksIn("See http://127.0.0.1:4280/mail. (Or http://127.0.0.1:4280/dashboard/home)"),
    ).toEqual(["/mail", "/dashboard/home"]);
  });

  it.each([
    "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship",
    "http://127.0.0.1:4281/Adminportal/Home",
    "https://127.0.0.1:4280/Adminportal/Home",
    "http://127.0.0.1:4280@elsewhere.example/Adminportal/Home",
    "http://name:word@127.0.0.1:4280/Adminportal/Home",
    "http://127.0.0.1:4280/s/class/Adminportal/Home",
    "javascript:alert(1)",
    "http://[broken",
  ])("leaves %s as text", (address) => {
    expect(linksIn(`Open ${address} now`)).toEqual([]);
  });

  it("keeps the sandboxes apart", () => {
    const body = "http://127.0.0.1:4280/s/class/mail http://127.0.0.1:4280/mail";
    expect(linksIn(body, inClass)).toEqual(["/s/class/mail"]);
  });

  it("takes one name of this computer for another", () => {
    expect(linksIn("http://localhost:4280/mail", here)).toEqual(["/mail"]);
    expect(
      linksIn("http://localhost:4280/mail", new URL("http://trainer.example:4280/mail")),
    ).toEqual([]);
  });
});
