import { api } from "@countersign/endpoints";
import {
  type Endpoint,
  refusalCases,
  refusing,
  stubEndpoint,
} from "@countersign/endpoints/testing";
import { mergeWords } from "@countersign/i18n";
import { expectExplained } from "@countersign/ui/testing";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { describe, it } from "vitest";
import en from "./locales/en.json" with { type: "json" };
import pl from "./locales/pl.json" with { type: "json" };
import {
  AGREEMENT_ADDRESS,
  BILLING_ADDRESS,
  invitationAddress,
  PARTNERS_ADDRESS,
} from "./testing/addresses.ts";
import { openAdminCenter, stubbedNetwork } from "./testing/open-admin-center.tsx";
import { aSandbox, type SandboxState } from "./testing/stubbed-sandbox.ts";
import {
  adam,
  aRelationship,
  completeProfile,
  described,
  sentToPartner,
  zofia,
} from "./testing/views.ts";

const server = stubbedNetwork();
const words = mergeWords({ en, pl: async () => pl, strict: true });

type Says = Awaited<ReturnType<typeof words.load>>["t"];
type Screen = {
  readonly endpoint: Endpoint;
  readonly address: string;
  /** What a person does here before the endpoint refuses. Nothing, where the page itself is refused. */
  readonly act?: (t: Says) => Promise<void>;
  readonly state?: Partial<SandboxState>;
  readonly answers?: readonly HttpHandler[];
  /** A broken link is named by its part, so there the common sentence is the way on. */
  readonly sentence?: "what" | "next";
};

const found = stubEndpoint(api.signIn.findAccount, () => ({ person: adam }));
const oneTime = stubEndpoint(api.signIn.enterPassword, () => ({
  status: "passwordChangeRequired" as const,
  person: adam,
}));
const door = { address: PARTNERS_ADDRESS, state: { signedIn: [] } };
const shut = { address: AGREEMENT_ADDRESS, state: { gate: sentToPartner() } };

/** Every screen on which an endpoint may refuse. */
const screens: Readonly<Record<string, Screen>> = {
  "the address at the door": { ...door, endpoint: api.signIn.findAccount, act: typeAddress },
  "the password at the door": {
    ...door,
    endpoint: api.signIn.enterPassword,
    answers: [found],
    act: async (t) => {
      await typeAddress();
      await typePassword(t("field.password"));
    },
  },
  "the new password at the door": {
    ...door,
    endpoint: api.signIn.chooseNewPassword,
    answers: [found, oneTime],
    act: async (t) => {
      await typeAddress();
      await typePassword(t("field.password"));
      await userEvent.type(await screen.findByLabelText(t("signIn.newPassword")), "anything");
      await userEvent.type(screen.getByLabelText(t("signIn.repeatPassword")), "anything{Enter}");
    },
  },
  "playing another person": {
    endpoint: api.signIn.play,
    address: PARTNERS_ADDRESS,
    act: async () => {
      await press(/Ewa Nowak/u);
      await userEvent.click(await screen.findByRole("menuitem", { name: /Jan /u }));
    },
  },
  "playing who can confirm": {
    ...shut,
    endpoint: api.signIn.play,
    act: async (t) => {
      const { displayName: name } = zofia;
      await press(t("why.playAndFix", { name }));
      await pressInside(t("why.play", { name }));
    },
  },
  "writing to the partner": {
    ...shut,
    endpoint: api.letters.send,
    act: async (t) => {
      await press(t("agreement.writeToPartner"));
      await pressInside(t("action.send"));
    },
  },
  "opening an invitation": {
    endpoint: api.customer.reviewInvitation,
    address: invitationAddress(),
    sentence: "next",
  },
  "accepting an invitation": {
    endpoint: api.customer.acceptInvitation,
    address: invitationAddress(),
    act: async (t) => {
      await tickAll();
      await press(t("invitation.accept"));
    },
  },
  "accepting the agreement": {
    endpoint: api.customer.acceptAgreement,
    address: AGREEMENT_ADDRESS,
    act: async (t) => {
      await tickAll();
      await press(t("action.accept"));
    },
  },
  "removing a partner's roles": {
    endpoint: api.customer.removeRoles,
    address: `${PARTNERS_ADDRESS}/${aRelationship().relationshipId}`,
    state: { partners: [aRelationship()] },
    act: async (t) => {
      await press(t("partner.removeRoles"));
      await pressInside(t("action.yes"));
    },
  },
  "updating the profile": {
    endpoint: api.customer.updateProfile,
    address: BILLING_ADDRESS,
    state: { described: described({ profile: completeProfile, gaps: [] }) },
    act: async (t) => {
      await press(t("action.update"));
      await pressInside(t("action.save"));
    },
  },
};

async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name }));
}

async function pressInside(name: string): Promise<void> {
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name }));
}

async function typeAddress(): Promise<void> {
  await userEvent.type(await screen.findByRole("textbox"), "somebody@elsewhere.example{Enter}");
}

async function typePassword(label: string): Promise<void> {
  await userEvent.type(await screen.findByLabelText(label), "a guess{Enter}");
}

async function tickAll(): Promise<void> {
  for (const box of await screen.findAllByRole("checkbox")) await userEvent.click(box);
}

describe.each(["en", "pl"] as const)("a refusal, in %s", (locale) => {
  it.each(refusalCases(screens, locale))(
    "$kind by $rule is explained at $name",
    async ({ screen: met, why }) => {
      const { endpoint, address, state, answers = [], act, sentence } = met;
      const writes = [refusing(endpoint, why), ...answers];
      openAdminCenter(server, aSandbox(state), { address, locale, writes });
      const { t } = await words.load(locale);
      await act?.(t);
      await expectExplained(why, locale, sentence);
    },
  );
});
