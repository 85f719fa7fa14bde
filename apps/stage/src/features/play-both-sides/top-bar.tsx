import type { LiveState } from "@countersign/endpoints";
import { LanguageSwitch, Mark, TextLink, TrainingPlate } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paths } from "../../paths.ts";
import type { Overview } from "../../sandbox.ts";
import { useWords } from "../../words.ts";
import { BarTools } from "./bar-tools.tsx";
import { ClockButton } from "./clock-button.tsx";
import type { StageDialog } from "./stage-dialogs.tsx";
import { useAtLeast } from "./use-at-least.ts";
import { useBarRoom } from "./use-bar-room.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "40px",
    paddingInline: "12px 8px",
    backgroundColor: "#242424",
    color: "#ffffff",
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
    "@media (max-width: 479px)": { gap: "4px", paddingInline: "8px 4px" },
    "@media (forced-colors: active)": { borderBottom: "1px solid CanvasText" },
  },
  home: {
    display: "inline-flex",
    alignItems: "center",
    gap: "8px",
    marginRight: "4px",
    color: "#ffffff",
    fontSize: "14px",
    fontWeight: 600,
    textDecorationLine: "none",
    ":hover": { color: "#ffffff", textDecorationLine: "underline" },
    ":focus-visible": { outline: "2px solid #ffffff" },
  },
  lost: { marginLeft: "auto", minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" },
});

/** Below this the mark stands alone; in px. */
const NAMED = 540;

export interface TopBarProps {
  readonly overview: Overview;
  readonly live: LiveState;
  readonly onOpen: (dialog: StageDialog) => void;
}

/** The stage's bar of 40 px: the way home, the training sentence, the sandbox's clock, its rules, and Reset. */
export function TopBar({ overview, live, onOpen }: TopBarProps): ReactElement {
  const styles = useStyles();
  const { t, formats } = useWords();
  const isNamed = useAtLeast(NAMED);
  const room = useBarRoom();
  const { now, era } = overview;
  return (
    <header className={styles.bar} aria-label={t("stage.title")}>
      <TextLink href={paths.first} className={styles.home} aria-label={t("brand.name")}>
        <Mark onDark />
        {isNamed && t("brand.name")}
      </TextLink>
      <TrainingPlate />
      <output className={styles.lost}>
        {live === "lost" && t("state.liveLost", { time: formats.time(now) })}
      </output>
      {live === "live" && (
        <ClockButton reading={overview} room={room} onOpen={() => onOpen("clock")} />
      )}
      <LanguageSwitch isShort={room !== "wide"} />
      <BarTools
        era={era}
        room={room}
        onRules={() => onOpen("rules")}
        onReset={() => onOpen("reset")}
      />
    </header>
  );
}
