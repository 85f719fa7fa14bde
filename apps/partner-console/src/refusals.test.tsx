import { api } from "@countersign/endpoints";
import {
  type Endpoint,
  refusalCases,
  refusing,
  stubEndpoint,
} from "@countersign/endpoints/testing";
import { mergeWords } from "@countersign/i18n";
import { expectExplained } from "@countersign/ui/testing";
import { fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { describe, it } from "vitest";
import en from "./locales/en.json" with { type: "json" };
import later from "./locales/later.en.json" with { type: "json" };
import pl from "./locales/pl.json" with { type: "json" };
import { accountView, addedAccountView, mayNotAttest, sentToProvider } from "./testing/accounts.ts";
import { aSubscription } from "./testing/orders.ts";
import type { WordKey } from "./words.ts";
import { openConsole, stubbedNetwork } from "./testing/open-console.tsx";
import { aSandbox, type SandboxState } from "./testing/stubbed-sandbox.ts";
import { customerCard, partnerCard, partnerView } from "./testing/views.ts";
import { reachReview, WIZARD } from "./testing/wizard.ts";

const server = stubbedNetwork();
const words = mergeWords<WordKey>({ en: { ...en, ...later }, pl: async () => pl, strict: true });
const { tenantId } = accountView("quercus").customer;
const account = `/dashboard/customers/${tenantId}/account`;
const addProducts = `/dashboard/customers/${tenantId}/add-products`;
const agreementRequest = `/dashboard/customers/${tenantId}/agreement-request`;
const zofia = partnerCard("zofia");
const hanna = partnerCard("hanna");
const PROFILE = "/dashboard/account-settings/organization-profile";
const USERS = "/dashboard/account-settings/user-management";
const admin = { signedIn: [partnerCard("igor")] };

type Says = Awaited<ReturnType<typeof words.load>>["t"];
type Screen = {
  /** What a person does here before the endpoint refuses. Nothing, where the page itself is refused. */
  readonly act?: (user: UserEvent, t: Says) => Promise<void>;
  readonly endpoint: Endpoint;
  readonly path: string;
  readonly state?: Partial<SandboxState>;
  readonly answers?: readonly HttpHandler[];
};

const found = stubEndpoint(api.signIn.findAccount, () => ({ person: zofia }));
const oneTime = stubEndpoint(api.signIn.enterPassword, () => ({
  status: "passwordChangeRequired" as const,
  person: zofia,
}));
const signIn = { path: "/dashboard/sign-in", state: { signedIn: [] } };

/** Every screen on which an endpoint may refuse. */
const screens: Readonly<Record<string, Screen>> = {
  "the address at the door": {
    ...signIn,
    endpoint: api.signIn.findAccount,
    act: typeAddress,
  },
  "the password at the door": {
    ...signIn,
    endpoint: api.signIn.enterPassword,
    answers: [found],
    act: async (user, t) => {
      await typeAddress(user);
      await typePassword(user, t("field.password"));
    },
  },
  "the new password at the door": {
    ...signIn,
    endpoint: api.signIn.chooseNewPassword,
    answers: [found, oneTime],
    act: async (user, t) => {
      await typeAddress(user);
      await typePassword(user, t("field.password"));
      await user.type(await screen.findByLabelText(t("signIn.newPassword")), "anything");
      await user.type(screen.getByLabelText(t("signIn.repeatPassword")), "anything{Enter}");
    },
  },
  "playing who can confirm": {
    endpoint: api.signIn.play,
    path: account,
    state: {
      signedIn: [hanna],
      account: accountView("quercus", {
        mayAttest: { allowed: false, why: mayNotAttest(hanna) },
      }),
    },
    act: async (user, t) => {
      const { displayName: name } = zofia;
      await press(user, t("why.labelFor", { subject: t("action.update") }));
      await press(user, t("why.playAndFix", { name }));
      const question = within(await screen.findByRole("dialog"));
      await user.click(question.getByRole("button", { name: t("why.play", { name }) }));
    },
  },
  "the account of a customer": { endpoint: api.partner.account, path: account },
  "confirming with Update": {
    endpoint: api.partner.attestAgreement,
    path: `${account}/update`,
    act: async (user, t) => {
      const panel = within(await screen.findByRole("dialog"));
      const date = panel.getByLabelText(new RegExp(`^${t("field.acceptanceDate")}`, "u"));
      fireEvent.change(date, { target: { value: "2026-04-20" } });
      await user.click(panel.getByRole("button", { name: t("action.saveAndContinue") }));
    },
  },
  "updating Bill-to info": {
    endpoint: api.partner.updateBillTo,
    path: `${account}/bill-to`,
    act: async (user, t) => {
      const state = await screen.findByLabelText(new RegExp(`^${stateLabel(t)}`, "u"));
      await user.selectOptions(state, "Mazowieckie");
      await press(user, t("action.submit"));
    },
  },
  "turning a customer permission on": {
    endpoint: api.partner.setReservationPurchases,
    path: `${account}/reservation-purchases/on`,
    act: (user, t) => press(user, t("permissions.turn", { wanted: "on" })),
  },
  "the users of a customer": {
    endpoint: api.partner.customerUsers,
    path: `/dashboard/customers/${tenantId}/users`,
  },
  "giving a customer's user a password": {
    endpoint: api.partner.resetPassword,
    path: `/dashboard/customers/${tenantId}/users/${customerCard("piotr").personId}`,
    act: (user, t) => press(user, t("addCustomer.reset")),
  },
  "the catalogue for a customer": { endpoint: api.partner.products, path: addProducts },
  "buying what is in the cart": {
    endpoint: api.partner.placeOrder,
    path: addProducts,
    act: async (user, t) => {
      await press(user, t("order.addOf", { product: "Kestrel Office Basic" }));
      await press(user, t("order.review"));
      await press(user, t("order.buy"));
    },
  },
  "the order history": {
    endpoint: api.partner.orderHistory,
    path: `/dashboard/customers/${tenantId}/order-history`,
  },
  "the subscriptions": {
    endpoint: api.partner.subscriptions,
    path: `/dashboard/customers/${tenantId}/subscriptions`,
  },
  "changing a subscription": {
    endpoint: api.partner.changeSubscription,
    path: `/dashboard/customers/${tenantId}/subscriptions/${aSubscription().subscriptionId}`,
    state: { subscriptions: [aSubscription()] },
    act: (user, t) => press(user, t("subscriptions.renew")),
  },
  "ending the relationship": {
    endpoint: api.partner.removeRelationship,
    path: `${account}/remove-relationship`,
    act: (user, t) => press(user, t("action.remove")),
  },
  "asking the customer to accept": {
    endpoint: api.partner.agreementRequest,
    path: agreementRequest,
  },
  "delivering the request to accept": {
    endpoint: api.letters.send,
    path: agreementRequest,
    act: (user, t) => deliver(user, t, /Piotr Mazur/u),
  },
  "asking the provider": {
    endpoint: api.letters.send,
    path: account,
    state: {
      signedIn: [partnerCard("kinga")],
      account: accountView("quercus", {
        mayAttest: { allowed: false, why: sentToProvider() },
      }),
    },
    act: async (user, t) => {
      await press(user, t("account.askProvider", { provider: "Ciconia Distribution" }));
      const panel = within(await screen.findByRole("dialog"));
      await user.click(panel.getByRole("button", { name: t("action.send") }));
    },
  },
  "removing a partnership": {
    endpoint: api.partner.removePartnership,
    path: "/dashboard/indirect-resellers",
    state: { signedIn: [partnerCard("olga")], counterparts: [partnerView("parus")] },
    act: async (user, t) => {
      await press(user, t("indirectPartners.remove"));
      const question = within(await screen.findByRole("dialog"));
      await user.click(question.getByRole("button", { name: t("action.yes") }));
    },
  },
  "opening the organization profile": { endpoint: api.partner.profile, path: PROFILE },
  "updating the organization profile": {
    endpoint: api.partner.updateProfile,
    path: `${PROFILE}/update`,
    state: admin,
    act: async (user, t) => {
      const state = await screen.findByLabelText(new RegExp(`^${stateLabel(t)}`, "u"));
      await user.selectOptions(state, "Mazowieckie");
      await press(user, t("action.submit"));
    },
  },
  "opening user management": { endpoint: api.partner.users, path: USERS },
  "adding a user": {
    endpoint: api.partner.addUser,
    path: `${USERS}/new-user`,
    state: admin,
    act: async (user, t) => {
      const typed = [
        [t("field.firstName"), "Ada"],
        [t("field.lastName"), "Kruk"],
        [t("settings.userName"), "ada"],
        [t("field.email"), "ada@oriolus.example"],
      ] as const;
      for (const [label, value] of typed) {
        const field = await screen.findByLabelText(new RegExp(`^${label}`, "u"));
        fireEvent.change(field, { target: { value } });
      }
      await user.click(screen.getByLabelText(t("role.helpdeskAgent")));
      await press(user, t("action.add"));
    },
  },
  "changing a user's roles": {
    endpoint: api.partner.changeRoles,
    path: `${USERS}/${zofia.personId}`,
    state: admin,
    act: async (user, t) => {
      await user.click(await screen.findByLabelText(t("role.helpdeskAgent")));
      await press(user, t("action.save"));
    },
  },
  "removing a user": {
    endpoint: api.partner.removeUser,
    path: `${USERS}/${zofia.personId}`,
    state: admin,
    act: async (user, t) => {
      await press(user, t("settings.removeUser"));
      await press(user, t("action.remove"));
    },
  },
  "giving a colleague a password": {
    endpoint: api.partner.resetPassword,
    path: `${USERS}/${zofia.personId}`,
    state: admin,
    act: (user, t) => press(user, t("addCustomer.reset")),
  },
  "reading the activity log": {
    endpoint: api.partner.activityLog,
    path: "/dashboard/account-settings/activity-log",
  },
  "exporting the activity log": {
    endpoint: api.partner.exportActivityLog,
    path: "/dashboard/account-settings/activity-log",
    act: (user, t) => press(user, t("activity.export")),
  },
  "opening the wizard": { endpoint: api.partner.newCustomer, path: WIZARD },
  "adding a customer": {
    endpoint: api.partner.createCustomer,
    path: WIZARD,
    act: async (user, t) => {
      await reachReview(user, {
        sample: t("addCustomer.sample"),
        willBeAsked: t("addCustomer.willBeAsked"),
        next: t("addCustomer.nextReview"),
      });
      await press(user, t("customers.add"));
    },
  },
  "resetting the password": {
    endpoint: api.partner.resetPassword,
    path: `${WIZARD}/confirmation/${tenantId}`,
    state: { account: addedAccountView("willBeAsked") },
    act: (user, t) => press(user, t("addCustomer.reset")),
  },
  "composing an invitation": {
    endpoint: api.partner.invitationDrafts,
    path: "/dashboard/customers/relationship-request",
  },
  "delivering an invitation": {
    endpoint: api.partner.deliverInvitation,
    path: "/dashboard/customers/relationship-request",
    act: (user, t) => deliver(user, t, /Ewa Nowak/u),
  },
  "adding sign-in details": {
    endpoint: api.partner.signInDetails,
    path: agreementRequest,
    act: async (user, t) => {
      await press(user, t("invite.addSignIn"));
      await press(user, /Piotr Mazur/u);
    },
  },
};

/** Poland has voivodeships. */
function stateLabel(t: Says): string {
  return t("addCustomer.state", { country: "PL" });
}

async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
}

async function typeAddress(user: UserEvent): Promise<void> {
  await user.type(await screen.findByRole("textbox"), "somebody@elsewhere.example{Enter}");
}

async function typePassword(user: UserEvent, label: string): Promise<void> {
  await user.type(await screen.findByLabelText(label), "a guess{Enter}");
}

async function deliver(user: UserEvent, t: Says, recipient: RegExp): Promise<void> {
  await press(user, t("sandbox.deliver"));
  await press(user, recipient);
}

describe.each(["en", "pl"] as const)("a refusal, in %s", (locale) => {
  it.each(refusalCases(screens, locale))(
    "$kind by $rule is explained at $name",
    async ({ screen: met, why }) => {
      const { endpoint, path, state, answers = [], act } = met;
      const writes = [refusing(endpoint, why), ...answers];
      const { user } = openConsole(server, aSandbox(state), { path, locale, writes });
      const { t } = await words.load(locale);
      await act?.(user, t);
      await expectExplained(why, locale);
    },
  );
});
