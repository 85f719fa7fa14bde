import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { ink } from "../theme/colours.ts";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    border: `1px solid ${ink.cardLine}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: "14px",
    lineHeight: "20px",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 12px",
    marginBottom: "6px",
  },
  title: { fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  tools: { display: "flex", alignItems: "center", gap: "8px", marginLeft: "auto" },
  stack: { display: "flex", flexDirection: "column", gap: "8px" },
});

export interface CardProps {
  readonly title?: string;
  readonly tools?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A bordered group of one screen; with a title it is a named region. */
export function Card({ title, tools, className, children }: CardProps): ReactElement {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section
      className={mergeClasses(styles.card, className)}
      aria-labelledby={title === undefined ? undefined : titleId}
    >
      {(title !== undefined || tools !== undefined) && (
        <div className={styles.head}>
          {title !== undefined && (
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
          )}
          {tools !== undefined && <div className={styles.tools}>{tools}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** Cards and other blocks one below the other, 8 px apart. */
export function Stack({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}): ReactElement {
  return <div className={mergeClasses(useStyles().stack, className)}>{children}</div>;
}
