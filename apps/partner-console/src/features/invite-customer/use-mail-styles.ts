import { bronze, pine } from "@countersign/ui";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { GriffelStyle } from "@fluentui/react-components";

/** Text and layer break their lines alike only when every metric is the same. */
const sheet: GriffelStyle = {
  gridArea: "1 / 1",
  boxSizing: "border-box",
  width: "100%",
  margin: 0,
  padding: "8px 10px",
  border: "0",
  fontFamily: tokens.fontFamilyMonospace,
  fontSize: "13px",
  lineHeight: "19px",
  letterSpacing: "0",
  tabSize: 4,
  textAlign: "left",
  whiteSpace: "pre-wrap",
  overflowWrap: "break-word",
  wordBreak: "normal",
};

/** One flash of a part that changed: as long as the eye needs to find it. */
const flash: GriffelStyle = {
  animationName: { from: { backgroundColor: bronze[140] }, to: { backgroundColor: "transparent" } },
  animationDuration: "1.2s",
  animationTimingFunction: "ease-out",
  "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
};

export const useMailStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 12px",
    marginBottom: "4px",
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  scroller: {
    // Between 9 lines and the whole mail, as much as leaves the link's anatomy in sight.
    maxHeight: "clamp(187px, calc(100vh - 404px), 604px)",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-within": { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-1px" },
  },
  sheets: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", minHeight: "187px" },
  layer: { ...sheet, color: "transparent", userSelect: "none", pointerEvents: "none" },
  textarea: {
    ...sheet,
    height: "100%",
    overflow: "hidden",
    resize: "none",
    outlineStyle: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
  },
  link: { backgroundColor: pine[160], borderRadius: "2px" },
  part: { borderBottom: `1px solid ${pine[130]}` },
  lit: { backgroundColor: pine[140], borderRadius: "2px", outline: `1px solid ${pine[80]}` },
  flash,
  chips: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 6px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  chip: {
    display: "inline-flex",
    alignItems: "baseline",
    gap: "5px",
    minHeight: "24px",
    padding: "3px 8px",
    border: `1px solid ${pine[130]}`,
    borderRadius: "12px",
    backgroundColor: pine[160],
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: pine[140] },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  lost: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: "transparent",
    cursor: "default",
  },
});
