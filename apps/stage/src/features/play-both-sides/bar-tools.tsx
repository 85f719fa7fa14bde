import type { Era } from "@countersign/domain";
import { MenuButton } from "@countersign/ui";
import { ArrowCounterclockwiseRegular } from "@fluentui/react-icons/svg/arrow-counterclockwise";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { ScalesRegular } from "@fluentui/react-icons/svg/scales";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import { BarButton } from "./bar-button.tsx";
import type { BarRoom } from "./use-bar-room.ts";

export interface BarToolsProps {
  readonly era: Era;
  readonly room: BarRoom;
  readonly onRules: () => void;
  readonly onReset: () => void;
}

/** The rules and Reset: in words, as signs, or in a menu. */
export function BarTools({ era, room, onRules, onReset }: BarToolsProps): ReactElement {
  const { t } = useWords();
  const rules = t(`sandbox.rules${era}`);
  const reset = t("sandbox.reset");
  if (room === "one") {
    return (
      <MenuButton
        label={t("action.more")}
        align="end"
        choices={[
          { id: "rules", label: rules, onChoose: onRules },
          { id: "reset", label: reset, onChoose: onReset },
        ]}
        trigger={(trigger) => (
          <BarButton
            {...trigger}
            icon={<MoreHorizontalRegular />}
            aria-label={t("action.more")}
            title={t("action.more")}
          />
        )}
      />
    );
  }
  const isWide = room === "wide";
  return (
    <>
      <BarButton
        aria-haspopup="dialog"
        icon={<ScalesRegular />}
        aria-label={rules}
        title={rules}
        onClick={onRules}
      >
        {isWide ? rules : era}
      </BarButton>
      <BarButton
        aria-haspopup="dialog"
        icon={<ArrowCounterclockwiseRegular />}
        aria-label={reset}
        title={reset}
        onClick={onReset}
      >
        {isWide ? reset : null}
      </BarButton>
    </>
  );
}
