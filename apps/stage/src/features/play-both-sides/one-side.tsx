import type { PaneRequest } from "@countersign/ui";
import type { ReactElement } from "react";
import { useLoaderData, useSearchParams } from "react-router";
import { isShownInAPane, paneStart } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { Entry } from "./act-on-stage.ts";
import type { BothSidesView } from "./load-both-sides.ts";
import { NotPlayed } from "./not-played.tsx";
import { Pane, type PaneProps } from "./pane.tsx";
import { paneNews } from "./pane-news.ts";
import { PersonChoice } from "./person-choice.tsx";
import type { Split } from "./split.ts";
import { usePlaying } from "./use-playing.ts";

export interface OneSideProps extends Omit<PaneProps, "start" | "news" | "onAsk" | "children"> {
  readonly prefix: string;
  /** `null` where one pane is shown at a time. */
  readonly split: Split | null;
  readonly isChoosing: boolean;
  readonly onAsk: (ask: Exclude<PaneRequest["ask"], "hello" | "playAndOpen">) => void;
  readonly onChosen: () => void;
  /** Somebody plays because this pane asked for it; their own pane may be the other one. */
  readonly onEnter: (entry: Entry) => void;
}

/** A pane and, while it is open, the choice of its person. A new log gives it a new key, so it starts at home again. */
export function OneSide(props: OneSideProps): ReactElement {
  const { prefix, split, isChoosing, onAsk, onChosen, onEnter, ...pane } = props;
  const words = useWords();
  const data = useLoaderData<BothSidesView>();
  const [search] = useSearchParams();
  const { play, problem, onProblemRead } = usePlaying(onEnter);
  const { side, frame } = pane;
  const { people } = data.overview;
  const close = (): void => {
    onChosen();
    frame.current?.focus();
  };
  const answer = (request: PaneRequest): void => {
    if (request.ask === "hello") return;
    if (request.ask !== "playAndOpen") return onAsk(request.ask);
    const { path } = request;
    const person = people.find(({ personId }) => personId === request.personId);
    if (person?.account === "ready" && isShownInAPane(path)) {
      play({ personId: person.personId, path });
    }
  };
  return (
    <Pane
      {...pane}
      start={prefix + paneStart(side, search)}
      news={paneNews({ side, prefix, split, data, words })}
      onAsk={answer}
    >
      {problem !== null && <NotPlayed problem={problem} onClose={onProblemRead} />}
      {isChoosing && (
        <PersonChoice
          side={side}
          people={people.filter((person) => person.side === side)}
          playing={data.playing[side]}
          onPlay={(personId) => {
            play({ personId });
            close();
          }}
          onClose={close}
        />
      )}
    </Pane>
  );
}
