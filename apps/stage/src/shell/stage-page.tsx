import { AppShell, LanguageSwitch } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useWords } from "../words.ts";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    width: "100%",
    maxWidth: "1120px",
    marginInline: "auto",
  },
});

export interface StagePageProps {
  readonly notices?: ReactNode;
  /** Left of the language switch in the bar. */
  readonly barEnd?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the stage that has no panes: strip, neutral bar, and a column of at most 1120 px. */
export function StagePage({ notices, barEnd, children }: StagePageProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <AppShell
      appName={t("brand.name")}
      notices={notices}
      barEnd={
        <>
          {barEnd}
          <LanguageSwitch />
        </>
      }
    >
      <div className={styles.page}>{children}</div>
    </AppShell>
  );
}
