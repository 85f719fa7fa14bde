import { createLightTheme, type Theme } from "@fluentui/react-components";
import { ramps, type Side } from "./side.ts";

const fontFamilyBase = "'Figtree Variable', 'Segoe UI', system-ui, sans-serif";
const fontFamilyMonospace = "'Atkinson Hyperlegible Mono', ui-monospace, Consolas, monospace";

function themeOf(side: Side): Theme {
  const base = createLightTheme(ramps[side]);
  return { ...base, fontFamilyBase, fontFamilyNumeric: fontFamilyBase, fontFamilyMonospace };
}

export const themes: Readonly<Record<Side, Theme>> = {
  partner: themeOf("partner"),
  customer: themeOf("customer"),
  stage: themeOf("stage"),
};
