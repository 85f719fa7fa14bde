/** A field that an operation answers and the published shape of its answer has not. */
export type LedgerLine = {
  readonly operation: string;
  /** From the top of the answer; items of a list are written `items[]`. */
  readonly field: string;
  readonly why: string;
};

const BY_LINE =
  "The lines of an order may be billed differently; a program reads each line's own cycle.";
const HEADER_CHOSEN = "A program reads back in which header it asked for the signature.";

/**
 * Every known divergence from a published shape: fields more. A field that is missing or of another kind has no place
 * here: it would break a program, and is mended.
 */
export const LEDGER: readonly LedgerLine[] = [
  { operation: "checkOutCart", field: "orders[].lineItems[].billingCycle", why: BY_LINE },
  { operation: "createOrder", field: "lineItems[].billingCycle", why: BY_LINE },
  { operation: "getOrder", field: "lineItems[].billingCycle", why: BY_LINE },
  { operation: "listOrders", field: "items[].lineItems[].billingCycle", why: BY_LINE },
  { operation: "getWebhook", field: "SignatureTokenToMsSignatureHeader", why: HEADER_CHOSEN },
  { operation: "registerWebhook", field: "SignatureTokenToMsSignatureHeader", why: HEADER_CHOSEN },
  { operation: "changeWebhook", field: "SignatureTokenToMsSignatureHeader", why: HEADER_CHOSEN },
];
