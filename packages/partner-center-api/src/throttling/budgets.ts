/** How long a budget lasts, in milliseconds: the vendor counts by the minute. */
export const WINDOW = 60_000;

/** How many calls a minute, and for whom they are counted together. */
export type Budget = {
  readonly calls: number;
  readonly countedBy: "partner" | "partnerAndCustomer";
};

/**
 * The vendor publishes 500 for its Customer, Order and Subscription resources, each by itself, and 2 for test events. For
 * carts it names who is counted and no number; ours is that of orders (`docs/differences.md`).
 */
export const BUDGETS = {
  customers: { calls: 500, countedBy: "partner" },
  orders: { calls: 500, countedBy: "partner" },
  subscriptions: { calls: 500, countedBy: "partner" },
  carts: { calls: 500, countedBy: "partnerAndCustomer" },
  testEvents: { calls: 2, countedBy: "partner" },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof BUDGETS;

/** The first that fits counts. Reading a cart is on no list of the vendor's. */
const COUNTED: readonly { readonly name: BudgetName; readonly calls: RegExp }[] = [
  { name: "testEvents", calls: /^POST \/webhooks\/v1\/registration\/validationEvents$/u },
  { name: "carts", calls: /^(?:POST|PUT) \/v1\/customers\/:customerId\/carts\b/u },
  { name: "orders", calls: /^\w+ \/v1\/customers\/:customerId\/orders\b/u },
  { name: "subscriptions", calls: /^\w+ \/v1\/customers\/:customerId\/subscriptions\b/u },
  { name: "customers", calls: /^\w+ \/v1\/customers(?:\/:customerId(?:\/profiles\/\w+)?)?$/u },
];

/** Which budget a call of an operation is taken from; `null` where the vendor names none. */
export function budgetOf({
  method,
  path,
}: Readonly<Record<"method" | "path", string>>): BudgetName | null {
  return COUNTED.find(({ calls }) => calls.test(`${method} ${path}`))?.name ?? null;
}
