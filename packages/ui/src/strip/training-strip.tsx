import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SharedKey } from "@countersign/i18n";
import type { ReactElement, ReactNode } from "react";
import { PaneTools } from "../pane/pane-tools.tsx";
import type { StageNews } from "../pane/pane-messages.ts";
import { useStageNews } from "../pane/stage-news.ts";
import { useSide } from "../root/side-context.ts";
import { ink } from "../theme/colours.ts";
import type { Side } from "../theme/side.ts";
import { useIsInPane } from "../viewport/placement.ts";
import { useWidth, type Width } from "../viewport/use-width.ts";
import { useSharedWords } from "../words/shared-words.ts";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    alignItems: "stretch",
    justifyContent: "space-between",
    height: "28px",
    backgroundImage: `repeating-linear-gradient(135deg, ${ink.stripeLight} 0 10px, ${ink.stripeDark} 10px 20px)`,
    color: ink.stripeText,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "12px",
    lineHeight: "16px",
    forcedColorAdjust: "none",
    printColorAdjust: "exact",
  },
  plate: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    paddingInline: "12px",
    backgroundColor: ink.stripeLight,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  words: { flexShrink: 0 },
  tools: {
    gap: "2px",
    paddingInline: "4px",
    marginLeft: "20px",
    fontWeight: tokens.fontWeightRegular,
  },
  inline: {
    display: "inline-flex",
    height: "24px",
    borderRadius: "3px",
    overflow: "hidden",
    paddingInline: "10px",
  },
});

export interface TrainingStripProps {
  /** The tools at the right: `PersonButton`, `MailButton`. In the stage's pane of the app's own side the stage's take their place. */
  readonly tools?: ReactNode;
}

/** The first thing on every page: this is a simulation. It cannot be dismissed; `AppShell` keeps it in sight. */
export function TrainingStrip({ tools }: TrainingStripProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const side = useSide();
  const news = newsFor(side, useStageNews());
  const key = stripKey(news?.side ?? side, useIsInPane(), useWidth());
  const offered = news === null ? tools : <PaneTools news={news} />;
  return (
    <div className={styles.strip} data-training-strip="">
      <div className={mergeClasses(styles.plate, styles.words)}>{t(key)}</div>
      {offered !== undefined && (
        <div className={mergeClasses(styles.plate, styles.tools)}>{offered}</div>
      )}
    </div>
  );
}

/** The long sentence on a striped plate, for the stage's top bar while the panes carry the slim strips. */
export function TrainingPlate(): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const key = useWidth() === "full" ? "training.sentence" : "training.short";
  return (
    <span className={mergeClasses(styles.strip, styles.inline)} data-training-strip="">
      <span className={styles.plate}>{t(key)}</span>
    </span>
  );
}

/** A link in a mail leads a pane into the other side's app; what the stage says of its own side's person is not true there. */
function newsFor(side: Side, news: StageNews | null): StageNews | null {
  return side === "stage" || side === news?.side ? news : null;
}

const paneKeys: Readonly<Record<Side, SharedKey>> = {
  partner: "training.partnerPane",
  customer: "training.customerPane",
  stage: "training.stagePane",
};

function stripKey(side: Side, isInPane: boolean, width: Width): SharedKey {
  if (isInPane) return paneKeys[side];
  return width === "full" ? "training.sentence" : "training.short";
}
