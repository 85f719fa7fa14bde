import { api, control } from "@countersign/endpoints";
import { type Endpoint, refusalCases, refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { mergeWords } from "@countersign/i18n";
import { expectExplained } from "@countersign/ui/testing";
import { fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { describe, it } from "vitest";
import en from "./locales/en.json" with { type: "json" };
import pl from "./locales/pl.json" with { type: "json" };
import { anOpenAttestation, ATTESTATION_ADDRESS } from "./testing/attestations.ts";
import { openStage, signedIn, stubbedNetwork } from "./testing/open-stage.tsx";
import { ask } from "./testing/panes.ts";
import { aDirectory, aLetter, anOverview, ewa, zofia } from "./testing/views.ts";

const server = stubbedNetwork();
const words = mergeWords({ en, pl: async () => pl, strict: true });

type Says = Awaited<ReturnType<typeof words.load>>["t"];
type Screen = {
  readonly endpoint: Endpoint;
  readonly surface?: "_emulator";
  readonly address: string;
  /** What a person does here before the endpoint refuses. */
  readonly act?: (t: Says) => Promise<void>;
};

const reads: readonly HttpHandler[] = [
  stubEndpoint(api.stage.overview, () => anOverview()),
  stubEndpoint(control.emulator.directory, () => aDirectory(), { surface: "_emulator" }),
  stubEndpoint(api.stage.mail, () => ({
    mailboxes: [{ person: ewa, unread: 1, total: 1 }],
    messages: [aLetter(1)],
  })),
  signedIn(),
  stubEndpoint(api.enhancedAttestations.read, () => anOpenAttestation()),
];

/** Every screen on which an endpoint may refuse. */
const screens: Readonly<Record<string, Screen>> = {
  "opening both consoles": {
    endpoint: api.signIn.play,
    address: "/",
    act: (t) => press(t("first.open")),
  },
  "playing somebody in a pane": {
    endpoint: api.signIn.play,
    address: "/stage",
    act: async (t) => {
      const title = t("stage.customerPane");
      await screen.findByTitle(title);
      ask(title, { ask: "playAndOpen", personId: zofia.personId, path: "/dashboard/home" });
    },
  },
  "opening the link of an enhanced attestation": {
    endpoint: api.enhancedAttestations.read,
    address: ATTESTATION_ADDRESS,
  },
  "accepting by that link": {
    endpoint: api.enhancedAttestations.accept,
    address: ATTESTATION_ADDRESS,
    act: (t) => press(t("action.accept")),
  },
  "turning the clock": {
    endpoint: control.emulator.setClock,
    surface: "_emulator",
    address: "/stage",
    act: async (t) => {
      await press(new RegExp(`^${t("clock.title")}`, "u"));
      const dialog = within(await screen.findByRole("dialog"));
      fireEvent.change(dialog.getByLabelText(t("clock.date")), { target: { value: "2019-01-01" } });
      await userEvent.click(dialog.getByRole("button", { name: t("clock.set") }));
    },
  },
  "opening a letter": {
    endpoint: api.stage.openMail,
    address: `/mail?person=${ewa.personId}&letter=${aLetter(1).mailId}`,
  },
};

async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name }));
}

describe.each(["en", "pl"] as const)("a refusal, in %s", (locale) => {
  it.each(refusalCases(screens, locale))(
    "$kind by $rule is explained at $name",
    async ({ screen: met, why }) => {
      const { endpoint, surface = "api", address, act } = met;
      const refusing = stubEndpoint(endpoint, () => ({ error: refuses(why) }), { surface });
      openStage(server, { address, locale, answers: [refusing, ...reads] });
      const { t } = await words.load(locale);
      await act?.(t);
      await expectExplained(why, locale);
    },
  );
});
