import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PauseFilled } from "@fluentui/react-icons/svg/pause";
import type { ReactElement } from "react";
import { useWords } from "../words.ts";
import { followsRealTime, paceOf } from "./pace.ts";
import type { Turning } from "./turning.ts";

const useStyles = makeStyles({
  face: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "12px 16px",
    padding: "12px 16px",
    borderRadius: "6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  reading: { flexGrow: 1, flexBasis: "200px" },
  time: { display: "block", fontVariantNumeric: "tabular-nums" },
  date: { display: "block", fontSize: "14px", lineHeight: "20px" },
  hour: { display: "block", fontSize: "40px", lineHeight: "48px", fontWeight: 600 },
  zone: { fontSize: "14px", lineHeight: "20px", fontWeight: 400 },
  pace: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  buttons: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    "@media (max-width: 479px)": { flexDirection: "row", flexWrap: "wrap" },
  },
  button: { minWidth: 0, flexGrow: 1 },
});

type Hold = "freeze" | "run" | "followRealTime";

/** What the clock shows, how it goes, and what holds or frees it. */
export function ClockFace({ shown, clock, control }: Turning): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t, rich, formats } = words;
  const isFrozen = clock.status === "frozen";
  const turn = (change: Hold) => () => control.ask({ intent: "clock", change: { change } });
  return (
    <div className={styles.face}>
      <div className={styles.reading}>
        <time dateTime={shown} className={styles.time}>
          <span className={styles.date}>{formats.date(shown)}</span>
          <span className={styles.hour}>
            {rich(
              "clock.utc",
              { zone: <span className={styles.zone} /> },
              { time: formats.time(shown) },
            )}
          </span>
        </time>
        <p className={styles.pace}>
          {isFrozen && <PauseFilled aria-hidden="true" />}
          {paceOf(clock, words)}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={turn(isFrozen ? "run" : "freeze")}>
          {t(isFrozen ? "clock.run" : "clock.freeze")}
        </Button>
        <Button
          className={styles.button}
          disabledFocusable={followsRealTime(clock)}
          onClick={turn("followRealTime")}
        >
          {t("clock.backToRealTime")}
        </Button>
      </div>
    </div>
  );
}
