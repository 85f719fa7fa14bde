import { api, type EnhancedAttestationView } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { agreementTextIn } from "@countersign/scenarios";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { describe, expect, it } from "vitest";
import {
  anAcceptedAttestation,
  anExpiredAttestation,
  anOpenAttestation,
  ATTESTATION_ADDRESS as address,
} from "../../testing/attestations.ts";
import { openStage, stubbedNetwork } from "../../testing/open-stage.tsx";
import { LOG_ID } from "../../testing/views.ts";

const server = stubbedNetwork();
const TITLE = "Accept the Microsoft Customer Agreement";

function reading(view: () => EnhancedAttestationView): HttpHandler {
  return stubEndpoint(api.enhancedAttestations.read, view);
}

/** A link that turns when somebody accepts by it. */
function turning({ failures = 0 } = {}) {
  const sent: unknown[] = [];
  let failed = 0;
  const answers = [
    reading(() => (sent.length === 0 ? anOpenAttestation() : anAcceptedAttestation())),
    stubEndpoint(api.enhancedAttestations.accept, ({ input }) => {
      failed += 1;
      if (failed <= failures) return { error: fails("NOT_SAVED") };
      sent.push(input);
      return { logId: LOG_ID, version: 8 };
    }),
  ];
  return { sent, answers };
}

describe("the hosted page of an enhanced attestation", () => {
  it("says who accepts for which company, who asks, and until when, and shows the whole text", async () => {
    openStage(server, { address, answers: [reading(anOpenAttestation)] });
    expect(await screen.findByRole("heading", { level: 1, name: TITLE })).toBeVisible();
    for (const said of ["Piotr Mazur", "Quercus Furniture", "Poland", "Oriolus Cloud"]) {
      expect(screen.getByText(said)).toBeVisible();
    }
    expect(screen.getByText(/28/, { selector: "dd" })).toBeVisible();
    const { sections } = agreementTextIn("pl-PL");
    for (const { heading } of sections) {
      expect(screen.getByRole("heading", { level: 3, name: heading })).toBeVisible();
    }
    expect(screen.getByRole("button", { name: "Accept" })).toHaveAccessibleDescription(
      "By choosing Accept, Piotr Mazur accepts this agreement for Quercus Furniture.",
    );
    expect(document.title).toContain("[Training]");
  });

  it("sends the text that stood on it, by the keyboard alone, and then says that it is done", async () => {
    const { sent, answers } = turning();
    openStage(server, { address, answers });
    const accept = await screen.findByRole("button", { name: "Accept" });
    accept.focus();
    await userEvent.keyboard("{Enter}");
    const done = await screen.findByRole("heading", { name: "The agreement is accepted" });
    await waitFor(() => expect(done).toHaveFocus());
    expect(sent).toEqual([
      {
        attestationId: "c0000000-0000-4000-8000-000000000081",
        text: agreementTextIn("pl-PL").text,
      },
    ]);
    expect(screen.getByText(/^Accepted on .*21/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Accept" })).toBeNull();
  });

  it("accepts once, however often somebody presses", async () => {
    const { sent, answers } = turning();
    openStage(server, { address, answers });
    await userEvent.dblClick(await screen.findByRole("button", { name: "Accept" }));
    expect(await screen.findByText(/^Accepted on/)).toBeVisible();
    expect(sent).toHaveLength(1);
  });

  it("says that a used link was accepted, and that an expired one is over", async () => {
    openStage(server, { address, answers: [reading(anExpiredAttestation)] });
    expect(await screen.findByRole("heading", { name: "This link has expired" })).toBeVisible();
    expect(
      screen.getByText("Nothing was accepted. Ask Oriolus Cloud for a new link."),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Accept" })).toBeNull();
  });

  it("stays as it is when the acceptance was not saved, and tries again", async () => {
    const { sent, answers } = turning({ failures: 1 });
    openStage(server, { address, answers });
    await userEvent.click(await screen.findByRole("button", { name: "Accept" }));
    expect(await screen.findByText("Not saved, nothing changed.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/^Accepted on/)).toBeVisible();
    expect(sent).toHaveLength(1);
  });

  it("speaks Polish, whatever the language of the text", async () => {
    openStage(server, { address, answers: [reading(anOpenAttestation)], locale: "pl" });
    expect(
      await screen.findByRole("heading", {
        level: 1,
        name: /^Zaakceptuj Umowę z\sKlientem Microsoft$/u,
      }),
    ).toBeVisible();
    expect(screen.getByRole("button", { name: "Zaakceptuj" })).toBeEnabled();
  });
});
