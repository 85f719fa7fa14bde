import { makeStyles, tokens } from "@fluentui/react-components";
import { ink } from "../theme/colours.ts";

export const useTableStyles = makeStyles({
  frame: {
    border: `1px solid ${ink.cardLine}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: "14px",
    lineHeight: "20px",
    fontVariantNumeric: "tabular-nums",
  },
  headCell: {
    height: "32px",
    padding: "4px 12px",
    borderBottom: `1px solid ${ink.cardLine}`,
    color: tokens.colorNeutralForeground2,
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    verticalAlign: "bottom",
  },
  cell: {
    height: "36px",
    padding: "7px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  numeric: { textAlign: "right" },
  row: {
    position: "relative",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":first-child > td, :first-child > th": { borderTopStyle: "none" },
  },
  coming: { color: tokens.colorNeutralForeground3 },
  rowHead: { fontWeight: tokens.fontWeightRegular, textAlign: "left" },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "none",
    fontWeight: tokens.fontWeightSemibold,
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outlineStyle: "none" },
    ":focus-visible::after": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  list: {
    padding: 0,
    listStyleType: "none",
    fontSize: "14px",
    lineHeight: "20px",
    fontVariantNumeric: "tabular-nums",
  },
  item: {
    position: "relative",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTopStyle: "none" },
  },
  itemTitle: { fontWeight: tokens.fontWeightSemibold },
  itemDetail: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});
