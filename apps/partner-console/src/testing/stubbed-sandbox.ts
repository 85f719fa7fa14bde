import { initialDomainOf, marketCountriesOf, OFFERS, type WayOn } from "@countersign/domain";
import {
  api,
  type ActivityRow,
  type CustomerCard,
  type ApiClient,
  type CustomerAccountView,
  type CustomerRow,
  type OrderView,
  type PartnerCard,
  type PartnerView,
  type Permission,
  type SubscriptionView,
  shownStanding,
} from "@countersign/endpoints";
import { fails, refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { agreementTextIn } from "@countersign/scenarios";
import type { HttpHandler } from "msw";
import { accountSettingsReads, mayAdminister } from "./account-settings.ts";
import { accountView, mayNotAttest, notYourCustomer } from "./accounts.ts";
import { CART_ID } from "./orders.ts";
import {
  customerCard,
  invitationOf,
  mayAddCustomer,
  mayInvite,
  notAnAgent,
  NOW,
  organisationOf,
  partnerCard,
} from "./views.ts";

/** Where others reach the sandbox: not where this page was opened. */
export const PUBLIC_ROOT = "https://training.example/s/demo";

/** What the stubbed sandbox answers. A test changes it as the other side would. */
export type SandboxState = {
  signedIn: readonly PartnerCard[];
  customers: readonly CustomerRow[];
  /** The partners with whom a provider or a reseller sells. */
  counterparts: readonly PartnerView[];
  /** The one customer whose account can be opened. */
  account: CustomerAccountView;
  /** What this partner sold to that customer. */
  orders: readonly OrderView[];
  subscriptions: readonly SubscriptionView[];
  /** The people of that customer, and whether this partner sees them. */
  customerUsers: readonly CustomerCard[];
  maySeeUsers: Permission;
  mayResetPasswords: Permission;
  mayOrder: Permission;
  mayPurchase: Permission;
  waysOn: readonly WayOn[];
  /** The domains that nobody can have any more. */
  takenDomains: readonly string[];
  /** The people of the partner. */
  users: readonly PartnerCard[];
  activities: readonly ActivityRow[];
};

/** Oriolus Cloud without customers, Zofia Wilk signed in. */
export function aSandbox(changes: Partial<SandboxState> = {}): SandboxState {
  return {
    signedIn: [partnerCard("zofia")],
    customers: [],
    counterparts: [],
    account: accountView("quercus"),
    orders: [],
    subscriptions: [],
    customerUsers: [customerCard("piotr")],
    maySeeUsers: { allowed: true },
    mayResetPasswords: { allowed: true },
    mayOrder: { allowed: true },
    mayPurchase: { allowed: true },
    waysOn: [],
    takenDomains: [],
    users: [partnerCard("zofia"), partnerCard("marek"), partnerCard("hanna"), partnerCard("igor")],
    activities: [],
    ...changes,
  };
}

/** The address of the customers' side in invitation links. */
export const LINK_ROOT = "http://127.0.0.1:4280";

const ACCOUNTS = ["zofia", "marek", "hanna", "olga", "kinga"] as const;
const RECIPIENTS = ["ewa", "adam", "piotr"] as const;

/** Every read of the console, answered from the state as it is when it is asked. */
export function reads(state: SandboxState): HttpHandler[] {
  const actor = (person: string | null): PartnerCard | undefined =>
    state.signedIn.find(({ personId }) => personId === person);
  const signedOut = { error: fails("NOT_SIGNED_IN") };
  return [
    stubEndpoint(api.signIn.session, () => ({ people: [...state.signedIn] })),
    stubEndpoint(api.signIn.accounts, () => ({ people: ACCOUNTS.map(partnerCard) })),
    stubEndpoint(api.partner.home, ({ person }) => {
      const me = actor(person);
      if (me === undefined) return signedOut;
      return {
        me,
        partner: organisationOf(me),
        now: NOW,
        root: PUBLIC_ROOT,
        customers: state.customers.length,
        mayInvite: mayInvite(me),
        mayAddCustomer: mayAddCustomer(me),
      };
    }),
    stubEndpoint(api.partner.newCustomer, ({ person }) => {
      const me = actor(person);
      return me === undefined ? signedOut : wizardOf(me, state);
    }),
    stubEndpoint(api.partner.domainAvailability, ({ input }) => {
      const domain = initialDomainOf(input.domainPrefix);
      return { domain, isFree: !state.takenDomains.includes(domain) };
    }),
    stubEndpoint(api.partner.customers, ({ input, person }) =>
      actor(person) === undefined ? signedOut : windowOf(state.customers, input),
    ),
    stubEndpoint(api.partner.indirectPartners, ({ person }) =>
      actor(person) === undefined
        ? signedOut
        : {
            items: state.counterparts.map((partner) => ({ partner, customers: 1 })),
            mayRemove: mayAdminister(actor(person)),
          },
    ),
    ...accountSettingsReads(state, actor),
    stubEndpoint(api.partner.invitationDrafts, ({ person }) => {
      const me = actor(person);
      if (me === undefined) return signedOut;
      if (!me.mayAttestAgreements) return { error: refuses(notAnAgent(me)) };
      return { root: LINK_ROOT, drafts: draftsOf(organisationOf(me), state.counterparts) };
    }),
    stubEndpoint(api.partner.account, ({ input, person }) => {
      const me = actor(person);
      if (me === undefined) return signedOut;
      return input.customerId === state.account.customer.tenantId
        ? state.account
        : { error: refuses(notYourCustomer(me)) };
    }),
    stubEndpoint(api.partner.products, ({ person }) => {
      const me = actor(person);
      return me === undefined ? signedOut : productsFor(me, state);
    }),
    stubEndpoint(api.partner.subscriptions, ({ person }) =>
      actor(person) === undefined
        ? signedOut
        : {
            companyName: state.account.customer.companyName,
            mayOrder: state.mayOrder,
            items: [...state.subscriptions],
          },
    ),
    stubEndpoint(api.partner.orderHistory, ({ person }) =>
      actor(person) === undefined
        ? signedOut
        : { companyName: state.account.customer.companyName, items: [...state.orders] },
    ),
    stubEndpoint(api.partner.customerUsers, ({ input, person }) => {
      const me = actor(person);
      if (me === undefined) return signedOut;
      if (input.customerId !== state.account.customer.tenantId) {
        return { error: refuses(notYourCustomer(me)) };
      }
      return usersOf(state, input.search);
    }),
    stubEndpoint(api.partner.agreementRequest, ({ person }) =>
      actor(person) === undefined
        ? signedOut
        : {
            root: LINK_ROOT,
            companyName: state.account.customer.companyName,
            people: [customerCard("piotr")],
          },
    ),
    stubEndpoint(api.customer.agreementText, () => agreementTextIn("pl-PL")),
    stubEndpoint(api.partner.recipients, ({ input: { search = "" } }) => ({
      people: RECIPIENTS.map(customerCard).filter(({ displayName }) =>
        displayName.includes(search),
      ),
    })),
  ];
}

type CustomerUsers = Awaited<ReturnType<ApiClient["partner"]["customerUsers"]>>;

function usersOf(state: SandboxState, search = ""): CustomerUsers {
  const { account, customerUsers, maySeeUsers: maySee, mayResetPasswords } = state;
  const seen = maySee.allowed ? customerUsers : [];
  const users = seen.filter(({ displayName }) =>
    displayName.toLowerCase().includes(search.toLowerCase()),
  );
  const { companyName } = account.customer;
  return { companyName, maySee, total: seen.length, users, mayResetPasswords };
}

type Wizard = Awaited<ReturnType<ApiClient["partner"]["newCustomer"]>>;

/** What the wizard is told about the partner of whoever asks. */
function wizardOf(me: PartnerCard, { counterparts, account }: SandboxState): Wizard {
  const partner = organisationOf(me);
  const [, mailDomain = ""] = me.email.split("@");
  return {
    mayAdd: mayAddCustomer(me),
    mayAttest: me.mayAttestAgreements
      ? { allowed: true }
      : { allowed: false, why: mayNotAttest(me) },
    countries: [...marketCountriesOf(partner.country)],
    resellers: partner.kind === "indirectProvider" ? [...counterparts] : [],
    partnerDomains: [partner.domain, mailDomain],
    today: account.today,
  };
}

type Products = Awaited<ReturnType<ApiClient["partner"]["products"]>>;

/** The catalogue, as it is for the partner of whoever asks. */
function productsFor(me: PartnerCard, state: SandboxState): Products {
  const { account, counterparts, mayOrder, mayPurchase, waysOn } = state;
  return {
    companyName: account.customer.companyName,
    offers: [...OFFERS],
    resellers: me.partnerKind === "indirectProvider" ? [...counterparts] : [],
    mayOrder,
    mayPurchase,
    waysOn: [...waysOn],
    cartId: CART_ID,
  };
}

type Asked = {
  search?: string | undefined;
  filter?: string | undefined;
  after?: string | undefined;
  skip?: number | undefined;
  limit: number;
};
type Window = {
  total: number;
  matching: number;
  items: CustomerRow[];
  after: CustomerRow["tenantId"] | null;
};

function windowOf(
  customers: readonly CustomerRow[],
  { search = "", filter, after, skip, limit }: Asked,
): Window {
  const matching = customers.filter(
    ({ companyName, ...stands }) =>
      companyName.toLowerCase().includes(search.toLowerCase()) &&
      (filter === undefined || shownStanding(stands) === filter),
  );
  const start =
    skip ??
    (after === undefined ? 0 : matching.findIndex(({ tenantId }) => tenantId === after) + 1);
  const items = matching.slice(start, start + limit);
  const last = start + limit < matching.length ? (items.at(-1)?.tenantId ?? null) : null;
  return { total: customers.length, matching: matching.length, items, after: last };
}

type Draft = {
  partner: PartnerView;
  provider: PartnerView | null;
  invitation: ReturnType<typeof invitationOf>;
};

function draftsOf(own: PartnerView, counterparts: readonly PartnerView[]): Draft[] {
  if (own.kind === "directBill") {
    return [{ partner: own, provider: null, invitation: invitationOf(own, null) }];
  }
  return counterparts.map((other) => {
    const [partner, provider] = own.kind === "indirectProvider" ? [other, own] : [own, other];
    return { partner, provider, invitation: invitationOf(partner, provider) };
  });
}
