import { AppLink, ink } from "@countersign/ui";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  tile: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    alignItems: "center",
    minHeight: "72px",
    padding: "10px 12px",
    border: `1px solid ${ink.cardLine}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": { boxShadow: tokens.shadow4, border: `1px solid ${tokens.colorBrandStroke1}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  icon: {
    display: "grid",
    placeItems: "center",
    width: "40px",
    height: "40px",
    borderRadius: "6px",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground1,
    fontSize: "22px",
  },
  words: { display: "flex", flexDirection: "column" },
  title: { fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  detail: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

export type TileProps = {
  readonly href: string;
  readonly icon: ReactNode;
  readonly title: string;
  readonly detail: string;
};

/** One door of the home page. */
export function Tile({ href, icon, title, detail }: TileProps): ReactElement {
  const styles = useStyles();
  return (
    <AppLink href={href} className={styles.tile}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.detail}>{detail}</span>
      </span>
    </AppLink>
  );
}
