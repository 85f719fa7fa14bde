import { api } from "@countersign/endpoints";
import { refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { openStage, signedIn, stubbedNetwork } from "../testing/open-stage.tsx";
import { anOverview } from "../testing/views.ts";

const server = stubbedNetwork();

/** Below a prefix that leads to no sandbox the server answers everything alike. */
const nowhere = ["api/stage", "api/session", "api/mail", "_emulator/directory"].map((path) =>
  http.get(`http://countersign.test/${path}`, () => {
    const refusal = {
      kind: "unknownSandbox" as const,
      rule: "sandboxKeysAreUnique" as const,
      facts: { key: "monday" },
    };
    const { code, status, data } = refuses({ refusal, names: {}, curedBy: [] });
    return HttpResponse.json({ defined: false, code, status, message: code, data }, { status });
  }),
);

describe("an address that leads nowhere", () => {
  it("says which page was looked for, and the way back", async () => {
    const answers = [stubEndpoint(api.stage.overview, () => anOverview())];
    openStage(server, { address: "/no/such/page", answers });
    expect(await screen.findByRole("heading", { name: "We can’t find this page" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Go to the home page" })).toHaveAttribute("href", "/");
    expect(screen.getByText("Training simulation. Not Microsoft, nothing is real.")).toBeVisible();
  });

  it.each(["/", "/stage", "/mail", "/no/such/page"])(
    "says at %s that the sandbox is unknown, and leads to the demo",
    async (address) => {
      openStage(server, { address, answers: nowhere });
      expect(
        await screen.findByRole("heading", { name: "We can’t find this sandbox" }),
      ).toBeVisible();
      expect(screen.getByText("There is no sandbox monday here.")).toBeVisible();
      expect(screen.getByRole("link", { name: "Go to the demo sandbox" })).toHaveAttribute(
        "href",
        `${window.location.origin}/`,
      );
    },
  );

  it("says in Polish that the request was not answered, and tries again", async () => {
    const broken = http.get("http://countersign.test/api/stage", () => HttpResponse.error());
    openStage(server, { address: "/stage", locale: "pl", answers: [broken, signedIn()] });
    expect(await screen.findByRole("button", { name: "Spróbuj ponownie" })).toBeVisible();
  });
});
