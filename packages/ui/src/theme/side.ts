import { bronze, ink, neutral, pine } from "./colours.ts";

/** Whose screen this is, and so whose colour it wears. */
export type Side = "partner" | "customer" | "stage";

/** One of the two halves: who acted. */
export type ActingSide = Exclude<Side, "stage">;

/** The bar of 3 px where something landed, and the wash behind it. */
export const actingColours: Readonly<
  Record<ActingSide, { readonly bar: string; readonly wash: string }>
> = {
  partner: { bar: pine[80], wash: pine[140] },
  customer: { bar: bronze[80], wash: bronze[140] },
};

export const appBarColours: Readonly<Record<Side, string>> = {
  partner: pine[40],
  customer: ink.customerBar,
  stage: ink.stageBar,
};

export const ramps = { partner: pine, customer: bronze, stage: neutral } as const;
