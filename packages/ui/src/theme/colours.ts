import type { BrandVariants } from "@fluentui/react-components";

/** The partner's half: white on 80 stands above 7:1. */
export const pine: BrandVariants = {
  10: "#031515",
  20: "#031f1f",
  30: "#022a2a",
  40: "#003636",
  50: "#004040",
  60: "#004849",
  70: "#005353",
  80: "#006161",
  90: "#177b7b",
  100: "#389393",
  110: "#52a5a5",
  120: "#6bb3b3",
  130: "#8ac4c3",
  140: "#aed7d6",
  150: "#cfe7e6",
  160: "#ecf6f5",
};

/** The customer's half. */
export const bronze: BrandVariants = {
  10: "#1a0f04",
  20: "#271704",
  30: "#341f05",
  40: "#412706",
  50: "#4e2f04",
  60: "#593500",
  70: "#663d00",
  80: "#774800",
  90: "#915f21",
  100: "#ab773b",
  110: "#bc8a52",
  120: "#c89b69",
  130: "#d6b087",
  140: "#e4c8ab",
  150: "#efdecd",
  160: "#f9f2eb",
};

/** The stage belongs to neither half. */
export const neutral: BrandVariants = {
  10: "#0d0d0d",
  20: "#141414",
  30: "#1a1a1a",
  40: "#242424",
  50: "#2b2b2b",
  60: "#333333",
  70: "#3b3b3b",
  80: "#454545",
  90: "#5c5c5c",
  100: "#707070",
  110: "#858585",
  120: "#999999",
  130: "#b3b3b3",
  140: "#d1d1d1",
  150: "#e6e6e6",
  160: "#f5f5f5",
};

/** What stands outside the ramps: bars, stripes, outlines. */
export const ink = {
  customerBar: "#292421",
  stageBar: "#242424",
  stripeLight: "#fbe7a1",
  stripeDark: "#f3d77b",
  stripeText: "#2b2400",
  emptyHalf: "#616161",
  simulatorLine: "#8a8a8a",
  cardLine: "#e0e0e0",
  page: "#fafafa",
  seam: "#d1d1d1",
} as const;
