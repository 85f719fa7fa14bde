import { Invitation, parseInvitationUrl } from "@countersign/domain";
import { describe, expect, it } from "vitest";
import { findLink, piecesOf } from "./link-in-text.ts";
import {
  editMailDraft,
  keptMail,
  type MailDraft,
  type MailEdit,
  startMailDraft,
  takenUpMail,
} from "./mail-draft.ts";

const facts = {
  asksFor: "relationship" as const,
  invitation: Invitation.parse({
    kind: "reseller",
    partnerId: "3f7b1f0e-5c1d-4a55-9c2e-0d4c6b1a2e01",
    adminPrivileges: true,
  }),
  partner: "Oriolus Cloud",
  provider: null,
  root: "http://127.0.0.1:4280",
};
const draft = startMailDraft({ facts, locale: "en" });

function after(...edits: readonly MailEdit[]): MailDraft {
  return edits.reduce(editMailDraft, draft);
}

function typed(text: string): MailEdit {
  return { edit: "textTyped", text };
}

function linkIn({ text }: MailDraft): string | undefined {
  return findLink(text, "relationship")?.url;
}

describe("the generated mail", () => {
  it("holds a link that the admin center reads as this invitation", () => {
    expect(parseInvitationUrl(linkIn(draft) ?? "")).toMatchObject({
      asks: "invitation",
      invitation: facts.invitation,
    });
  });

  it("names reseller and provider where both ask", () => {
    const { text } = startMailDraft({
      facts: { ...facts, partner: "Parus Studio", provider: "Ciconia Distribution" },
      locale: "en",
    });
    expect(text).toContain("Parus Studio");
    expect(text).toContain("Ciconia Distribution");
  });
});

describe("ticking delegated administration", () => {
  it("changes the link and nothing else", () => {
    const unticked = after({ edit: "adminPrivilegesTicked", adminPrivileges: false });
    expect(unticked.text).toBe(draft.text.replace("DAP=true", "DAP=false"));
    expect(unticked.flashes).toBe(1);
  });

  it("keeps what the person wrote around the link", () => {
    const edited = after(typed(`Dear Ewa,\n${draft.text}See you on Friday.`), {
      edit: "adminPrivilegesTicked",
      adminPrivileges: false,
    });
    expect(edited.text).toBe(
      `Dear Ewa,\n${draft.text.replace("DAP=true", "DAP=false")}See you on Friday.`,
    );
  });

  it("mends a link that the person broke", () => {
    const broken = after(typed(draft.text.replace("partnerId=", "partnerId=x")));
    expect(findLink(broken.text, "relationship")?.reads.asks).toBe("brokenInvitation");
    const ticked = editMailDraft(broken, { edit: "adminPrivilegesTicked", adminPrivileges: true });
    expect(ticked.text).toBe(draft.text);
  });

  it("is remembered for the link that is put back", () => {
    const link = linkIn(draft) ?? "";
    const back = after(
      typed(draft.text.replace(link, "")),
      { edit: "adminPrivilegesTicked", adminPrivileges: false },
      { edit: "linkPutBack" },
    );
    expect(back.text).toBe(draft.text.replace("DAP=true", "DAP=false"));
  });
});

describe("a deleted link", () => {
  it("is missed", () => {
    expect(linkIn(after(typed("Call us.")))).toBeUndefined();
  });

  it("goes back to the line where it stood", () => {
    const link = linkIn(draft) ?? "";
    expect(after(typed(draft.text.replace(link, "")), { edit: "linkPutBack" }).text).toBe(
      draft.text,
    );
  });

  it("gets a line of its own in a text that has become shorter", () => {
    expect(after(typed("Call us."), { edit: "linkPutBack" }).text).toBe(
      `Call us.\n${linkIn(draft)}`,
    );
  });

  it("is not put in twice", () => {
    expect(after({ edit: "linkPutBack" })).toEqual(draft);
  });
});

describe("another mail language", () => {
  it("writes the mail anew and keeps the box", () => {
    const polish = after(
      { edit: "adminPrivilegesTicked", adminPrivileges: false },
      { edit: "languageChosen", locale: "pl" },
    );
    expect(polish.text).toContain("Dzień dobry");
    expect(polish.text).toContain("DAP=false");
    expect(polish.replaced).toBeNull();
  });

  it("gives an edited text back on request", () => {
    const edited = after(typed(`${draft.text}PS.`), { edit: "languageChosen", locale: "pl" });
    expect(edited.replaced?.text).toBe(`${draft.text}PS.`);
    expect(editMailDraft(edited, { edit: "languageUndone" })).toMatchObject({
      locale: "en",
      text: `${draft.text}PS.`,
    });
  });
});

describe("the pieces of the text", () => {
  it("join to the text and name every part of the link", () => {
    const pieces = piecesOf(draft.text, findLink(draft.text, "relationship"));
    expect(pieces.map(({ text }) => text).join("")).toBe(draft.text);
    expect(pieces.flatMap(({ part, text }) => (part === null ? [] : [text]))).toEqual([
      "invType=ResellerRelationship",
      `partnerId=${facts.invitation.partnerId}`,
      "msppId=0",
      "DAP=true",
    ]);
  });

  it("are one piece where the link is gone", () => {
    expect(piecesOf("Call us.", null)).toEqual([
      { start: 0, text: "Call us.", inLink: false, part: null },
    ]);
  });
});

describe("adding sign-in details", () => {
  const details = { userPrincipalName: "adam@betula.example", oneTimePassword: "Birch-1" };
  const added: MailEdit = { edit: "signInDetailsAdded", details };

  it("puts them under the link and leaves the link as it was", () => {
    const { text } = after(added);
    expect(text.indexOf("Birch-1")).toBeGreaterThan(text.indexOf(linkIn(draft) ?? ""));
    expect(findLink(text, "relationship")?.url).toBe(linkIn(draft));
  });

  it("does not add the same ones twice", () => {
    expect(after(added, added).text).toBe(after(added).text);
  });

  it("puts them at the end where the link is gone", () => {
    expect(after(typed("Dear Adam,"), added).text).toMatch(/^Dear Adam,\n\nAccount: adam@/u);
  });

  it("keeps them when the box is unticked", () => {
    const unticked: MailEdit = { edit: "adminPrivilegesTicked", adminPrivileges: false };
    expect(after(added, unticked).text).toContain("Birch-1");
  });
});

describe("a mail that is kept over a reload", () => {
  const details = { userPrincipalName: "adam@betula.example", oneTimePassword: "Birch-1" };
  const added: MailEdit = { edit: "signInDetailsAdded", details };

  it("has its text, its language and its box again", () => {
    const written = after(
      { edit: "languageChosen", locale: "pl" },
      { edit: "adminPrivilegesTicked", adminPrivileges: false },
      typed("Dzień dobry"),
    );
    const back = takenUpMail(draft, keptMail(written));
    expect(back).toMatchObject({ text: "Dzień dobry", locale: "pl", subject: written.subject });
    expect(editMailDraft(back, { edit: "linkPutBack" }).text).toContain("DAP=false");
  });

  it("is the generated one where nothing was kept", () => {
    expect(takenUpMail(draft, null)).toBe(draft);
  });

  it("is kept without a password that was put into it, which can be added again in its place", () => {
    const kept = keptMail(after(added));
    expect(kept.text).not.toContain("Birch-1");
    const back = takenUpMail(draft, kept);
    expect(editMailDraft(back, added).text).toBe(after(added).text);
  });

  it("has the password of the account that it hands over again, which was not kept", () => {
    const handing = startMailDraft({
      facts: {
        asksFor: "agreement",
        partner: "Oriolus Cloud",
        root: facts.root,
        customer: "Betula Bakery",
        account: details,
      },
      locale: "en",
    });
    const written = editMailDraft(handing, typed(`Dear Adam,\n${handing.text}`));
    expect(JSON.stringify(keptMail(written))).not.toContain("Birch-1");
    expect(takenUpMail(handing, keptMail(written)).text).toBe(written.text);
  });
});
