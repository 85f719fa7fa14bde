import type { Era } from "@countersign/domain";
import type { LiveState } from "@countersign/endpoints";
import { LanguageSwitch, Mark, TextLink, TrainingPlate, useWidth } from "@countersign/ui";
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowCounterclockwiseRegular } from "@fluentui/react-icons/svg/arrow-counterclockwise";
import type { ReactElement } from "react";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { useSandboxClock } from "./use-sandbox-clock.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    height: "40px",
    paddingInline: "12px 8px",
    backgroundColor: "#242424",
    color: "#ffffff",
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { borderBottom: "1px solid CanvasText" },
  },
  home: {
    display: "inline-flex",
    alignItems: "center",
    gap: "8px",
    color: "#ffffff",
    fontSize: "14px",
    fontWeight: 600,
    textDecorationLine: "none",
    ":hover": { color: "#ffffff", textDecorationLine: "underline" },
    ":focus-visible": { outline: "2px solid #ffffff" },
  },
  facts: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    marginLeft: "auto",
    minWidth: 0,
    overflow: "hidden",
    fontVariantNumeric: "tabular-nums",
  },
  rules: { "@media (max-width: 1099px)": { display: "none" } },
  button: {
    minWidth: 0,
    color: "#ffffff",
    ":hover": { color: "#ffffff", backgroundColor: "rgba(255, 255, 255, 0.14)" },
    ":hover:active": { color: "#ffffff", backgroundColor: "rgba(255, 255, 255, 0.22)" },
    ":focus-visible": { outline: "2px solid #ffffff" },
  },
});

export interface TopBarProps {
  readonly now: string;
  readonly era: Era;
  readonly live: LiveState;
  readonly onReset: () => void;
}

/** The stage's bar of 40 px: the way home, the training sentence, the sandbox's date and rules, and Reset. */
export function TopBar({ now, era, live, onReset }: TopBarProps): ReactElement {
  const styles = useStyles();
  const { t, formats } = useWords();
  const width = useWidth();
  const clock = useSandboxClock(now);
  const isNarrow = width === "narrow";
  const instant = width === "full" ? formats.dateTime(clock) : formats.time(clock);
  return (
    <header className={styles.bar} aria-label={t("stage.title")}>
      <TextLink href={paths.first} className={styles.home} aria-label={t("brand.name")}>
        <Mark onDark />
        {!isNarrow && t("brand.name")}
      </TextLink>
      <TrainingPlate />
      <div className={styles.facts}>
        <output>{live === "lost" && t("state.liveLost", { time: formats.time(now) })}</output>
        {live === "live" && <time dateTime={clock}>{instant}</time>}
        <span className={styles.rules}>{t(`sandbox.rules${era}`)}</span>
      </div>
      <LanguageSwitch isShort={width !== "full"} />
      <Button
        size="small"
        appearance="transparent"
        className={mergeClasses(styles.button)}
        icon={<ArrowCounterclockwiseRegular />}
        aria-label={t("sandbox.reset")}
        onClick={onReset}
      >
        {isNarrow ? null : t("sandbox.reset")}
      </Button>
    </header>
  );
}
