import { describe, expect, it } from "vitest";
import {
  acceptingLink,
  programOf2026,
  requestedEnhanced,
} from "../../testing/enhanced-attestations.ts";
import { polishText } from "../../testing/invitations.ts";
import { openTestApp } from "../../testing/open-test-app.ts";
import { setClock } from "../../testing/token-requests.ts";

const ABOUT = {
  partnerName: "Oriolus Cloud",
  companyName: "Quercus Furniture",
  country: "PL",
  signatory: { firstName: "Piotr", lastName: "Mazur" },
};

describe("the hosted page of an enhanced attestation", () => {
  it("tells anybody who has the link who asks whom, and what is to accept, but no address", async () => {
    await using app = await openTestApp();
    const id = await requestedEnhanced(await programOf2026(app));
    const answer = await app.visitor().get(`/api/enhanced-attestations/${id}`);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        standing: "pending",
        ...ABOUT,
        expiresAt: "2026-04-28T10:42:00.000Z",
        offered: { text: polishText, country: "PL", realLanguage: "pl-PL" },
        words: { text: polishText },
      },
    });
    expect(answer.text).not.toContain("piotr@quercus.example");
  });

  it("shows the English text for a language that we did not write, and names the language", async () => {
    await using app = await openTestApp();
    const asked = { country: "DE", language: "de-DE" };
    const id = await requestedEnhanced(await programOf2026(app), asked);
    expect((await app.visitor().get(`/api/enhanced-attestations/${id}`)).body).toMatchObject({
      offered: { country: "DE", realLanguage: "de-DE", text: { language: "en-US" } },
    });
  });

  it("is accepted once, whoever presses the button again", async () => {
    await using app = await openTestApp();
    const id = await requestedEnhanced(await programOf2026(app));
    const first = await acceptingLink(id)(app);
    expect(first.status).toBe(200);
    const again = await acceptingLink(id, polishText)(app);
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect((await app.visitor().get(`/api/enhanced-attestations/${id}`)).body).toEqual({
      standing: "accepted",
      ...ABOUT,
      acceptedAt: "2026-04-21T10:42:00.000Z",
    });
  });

  it("is over when the link is", async () => {
    await using app = await openTestApp();
    const id = await requestedEnhanced(await programOf2026(app));
    await setClock(app, { change: "advance", minutes: 7 * 24 * 60 });
    expect((await app.visitor().get(`/api/enhanced-attestations/${id}`)).body).toEqual({
      standing: "expired",
      ...ABOUT,
      expiredAt: "2026-04-28T10:42:00.000Z",
    });
  });
});
