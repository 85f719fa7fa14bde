import { PauseFilled } from "@fluentui/react-icons/svg/pause";
import type { ReactElement } from "react";
import { type ClockReading, useSandboxClock } from "../../clock/use-sandbox-clock.ts";
import { useWords } from "../../words.ts";
import { BarButton } from "./bar-button.tsx";
import type { BarRoom } from "./use-bar-room.ts";

export interface ClockButtonProps {
  readonly reading: ClockReading;
  readonly room: BarRoom;
  readonly onOpen: () => void;
}

/** The sandbox's date and time in the bar, the time alone where room is short; it opens the clock. */
export function ClockButton({ reading, room, onOpen }: ClockButtonProps): ReactElement {
  const { t, formats } = useWords();
  const shown = useSandboxClock(reading);
  const isFrozen = reading.clock.status === "frozen";
  const instant = formats.dateTime(shown);
  const written = isFrozen && room === "wide" ? t("clock.shownFrozen", { time: instant }) : instant;
  return (
    <BarButton
      aria-haspopup="dialog"
      aria-label={t(isFrozen ? "clock.openFrozen" : "clock.open", { time: instant })}
      {...(isFrozen && { icon: <PauseFilled /> })}
      onClick={onOpen}
    >
      <time dateTime={shown}>{room === "one" ? formats.time(shown) : written}</time>
    </BarButton>
  );
}
