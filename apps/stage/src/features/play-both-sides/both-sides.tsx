import type { Side } from "@countersign/domain";
import { usePageTitle } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import { useReducer, useRef, useState, type ReactElement, type RefObject } from "react";
import { useFetcher, useLoaderData, useSearchParams } from "react-router";
import { paneStart, paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { useLiveSandbox } from "../../shell/use-live-sandbox.ts";
import { useWords } from "../../words.ts";
import { mailedSide } from "./mailed-side.ts";
import { Pane, type PaneProps } from "./pane.tsx";
import { paneNews } from "./pane-news.ts";
import { PersonChoice } from "./person-choice.tsx";
import { ResetDialog } from "./reset-dialog.tsx";
import { NotPlayed } from "./not-played.tsx";
import type { StageAct, StageProblem } from "./act-on-stage.ts";
import type { BothSidesView } from "./load-both-sides.ts";
import { Seam } from "./seam.tsx";
import { SideSwitch } from "./side-switch.tsx";
import { SkipLinks } from "./skip-links.tsx";
import { FIRST_VIEW, viewAfter } from "./stage-view.ts";
import type { Split } from "./split.ts";
import { TopBar } from "./top-bar.tsx";
import { useTwoPanes } from "./use-two-panes.ts";

const useStyles = makeStyles({
  stage: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    overflow: "hidden",
    backgroundColor: "#ffffff",
  },
  panes: { display: "grid", flexGrow: 1, minHeight: 0 },
});

/** Both consoles with the seam between them; where only one fits, a switch instead. */
export function BothSides({ sandbox }: { readonly sandbox: Sandbox }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { overview } = useLoaderData<BothSidesView>();
  const isTwo = useTwoPanes();
  const [view, act] = useReducer(viewAfter, FIRST_VIEW);
  // What lands on a page its pane tells by itself; new mail may find no page that shows it.
  const live = useLiveSandbox(sandbox, (change) => {
    const side = mailedSide(change, overview.people);
    if (side !== null) act({ type: "land", side });
  });
  const [resetting, setResetting] = useState<string | null>(null);
  const frames = { partner: useFrame(), customer: useFrame() };
  usePageTitle(t("stage.title"));
  const { split, dragged, shown, landedOn, run, choosing } = view;

  const skipTo = (side: Side): void => {
    act({ type: "show", side });
    frames[side].current?.focus();
  };
  const sideProps = (side: Side): OneSideProps => ({
    sandbox,
    side,
    split: isTwo ? split : null,
    frame: frames[side],
    isHidden: !isTwo && side !== shown,
    isAsleep: dragged !== null || choosing !== null,
    isChoosing: choosing === side,
    onAsk: (asking, ask) => {
      if (ask === "openPersonMenu") act({ type: "choose", choosing: asking });
      else act({ type: ask === "toggleWide" ? "toggleWide" : "land", side: asking });
    },
    onChosen: () => act({ type: "choose", choosing: null }),
  });
  return (
    <div className={styles.stage}>
      <div inert={choosing !== null}>
        <SkipLinks onSkip={skipTo} />
        <TopBar
          now={overview.now}
          era={overview.era}
          live={live}
          onReset={() => setResetting(overview.logId)}
        />
        {!isTwo && (
          <SideSwitch
            shown={shown}
            landedOn={landedOn}
            onShow={(side) => act({ type: "show", side })}
          />
        )}
      </div>
      <main
        aria-label={t("stage.title")}
        className={styles.panes}
        style={{ gridTemplateColumns: isTwo ? columnsOf(dragged ?? split) : "minmax(0, 1fr)" }}
      >
        <OneSide key={`partner ${overview.logId}`} {...sideProps("partner")} />
        {isTwo && (
          <Seam
            split={split}
            run={run}
            isAsleep={choosing !== null}
            onSplit={(next) => act({ type: "split", split: next })}
            onDrag={(percent) => act({ type: "drag", dragged: percent })}
          />
        )}
        <OneSide key={`customer ${overview.logId}`} {...sideProps("customer")} />
      </main>
      {/* The log it was opened for: a dialog of the log that was left is closed. */}
      <ResetDialog isOpen={resetting === overview.logId} onClose={() => setResetting(null)} />
    </div>
  );
}

interface OneSideProps extends Omit<PaneProps, "start" | "news" | "children"> {
  readonly sandbox: Sandbox;
  readonly split: Split | null;
  readonly isChoosing: boolean;
  readonly onChosen: () => void;
}

/** A pane and, while it is open, the choice of its person. A new log gives it a new key, so it starts at home again. */
function OneSide({ sandbox, split, isChoosing, onChosen, ...pane }: OneSideProps): ReactElement {
  const words = useWords();
  const data = useLoaderData<BothSidesView>();
  const [search] = useSearchParams();
  const { submit, data: problem, reset } = useFetcher<StageProblem | null>();
  const { prefix } = sandbox;
  const { side, frame } = pane;
  const close = (): void => {
    onChosen();
    frame.current?.focus();
  };
  return (
    <Pane
      {...pane}
      start={prefix + paneStart(side, search)}
      news={paneNews({ side, prefix, split, data, words })}
    >
      {typeof problem === "string" && <NotPlayed onClose={() => reset()} />}
      {isChoosing && (
        <PersonChoice
          side={side}
          people={data.overview.people.filter((person) => person.side === side)}
          playing={data.playing[side]}
          onPlay={(personId) => {
            const act: StageAct = { intent: "play", personId };
            void submit(act, { method: "post", action: paths.stage });
            close();
          }}
          onClose={close}
        />
      )}
    </Pane>
  );
}

function useFrame(): RefObject<HTMLIFrameElement | null> {
  return useRef<HTMLIFrameElement>(null);
}

function columnsOf(partnerShare: number): string {
  return `minmax(0, ${partnerShare}fr) 12px minmax(0, ${100 - partnerShare}fr)`;
}
