import { Button } from "@fluentui/react-components";
import { PersonSwapRegular } from "@fluentui/react-icons/svg/person-swap";
import { useState, type ReactElement } from "react";
import { LazyDialog } from "../overlay/lazy-dialog.tsx";
import { usePlayOnStage } from "../pane/stage-news.ts";
import { useSharedWords } from "../words/shared-words.ts";

export interface PlayAndFixProps {
  readonly person: {
    readonly personId: string;
    readonly displayName: string;
    readonly side: "partner" | "customer";
  };
  /** Where the person puts it right, below the sandbox's prefix. */
  readonly path: string;
  /** In a window of its own, after the reader has agreed: plays the person here and goes there. */
  readonly onPlayHere: () => void;
}

/** Plays the person who can fix it, where they can: in their pane of the stage, or in this window after asking. */
export function PlayAndFix({ person, path, onPlayHere }: PlayAndFixProps): ReactElement {
  const { t } = useSharedWords();
  const playOnStage = usePlayOnStage();
  const [isAsking, setIsAsking] = useState(false);
  const { personId, displayName: name, side } = person;
  const label = t("why.playAndFix", { name });
  const leave = (): void => setIsAsking(false);
  return (
    <>
      <Button
        size="small"
        icon={<PersonSwapRegular />}
        onClick={() => {
          if (playOnStage === null) setIsAsking(true);
          else playOnStage({ personId, path });
        }}
      >
        {label}
      </Button>
      <LazyDialog
        isOpen={isAsking}
        title={label}
        actions={
          <>
            <Button
              appearance="primary"
              onClick={() => {
                leave();
                onPlayHere();
              }}
            >
              {t("why.play", { name })}
            </Button>
            <Button onClick={leave}>{t("action.cancel")}</Button>
          </>
        }
        onClose={leave}
      >
        <p>{t("why.playHere", { name, side })}</p>
      </LazyDialog>
    </>
  );
}
