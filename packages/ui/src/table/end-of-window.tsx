import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { useSharedWords } from "../words/shared-words.ts";

const useStyles = makeStyles({
  end: {
    padding: "8px 12px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

/** The end of the rows that are here; coming into view asks for the next ones, a page ahead of the eye. */
export function EndOfWindow({ onReached }: { readonly onReached: () => void }): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watched = end.current;
    if (watched === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onReached();
      },
      { rootMargin: "600px" },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [onReached]);
  return (
    <div ref={end} className={styles.end}>
      {t("list.loadingMore")}
    </div>
  );
}
