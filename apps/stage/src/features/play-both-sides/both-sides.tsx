import type { Side } from "@countersign/domain";
import { usePageTitle } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import {
  useEffect,
  useEffectEvent,
  useReducer,
  useRef,
  useState,
  type ReactElement,
  type RefObject,
} from "react";
import { useLoaderData, useSearchParams } from "react-router";
import { sideInSight } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { useLiveSandbox } from "../../shell/use-live-sandbox.ts";
import { useWords } from "../../words.ts";
import type { BothSidesView } from "./load-both-sides.ts";
import { mailedSide } from "./mailed-side.ts";
import { OneSide, type OneSideProps } from "./one-side.tsx";
import { Seam } from "./seam.tsx";
import { SideSwitch } from "./side-switch.tsx";
import { SkipLinks } from "./skip-links.tsx";
import { StageDialogs, type StageDialog } from "./stage-dialogs.tsx";
import { firstView, viewAfter } from "./stage-view.ts";
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

/** A dialog and the log it was opened for: once that log was left, it is closed. */
type Opened = { readonly dialog: StageDialog; readonly logId: string };

/** Both consoles with the seam between them; where only one fits, a switch instead. */
export function BothSides({ sandbox }: { readonly sandbox: Sandbox }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { overview } = useLoaderData<BothSidesView>();
  const { logId } = overview;
  const [search] = useSearchParams();
  const isTwo = useTwoPanes();
  const [view, act] = useReducer(viewAfter, sideInSight(search), firstView);
  // What lands on a page its pane tells by itself; new mail may find no page that shows it.
  const live = useLiveSandbox(sandbox, (change) => {
    const side = mailedSide(change, overview.people);
    if (side !== null) act({ type: "land", side });
  });
  const [opened, setOpened] = useState<Opened | null>(null);
  const frames = { partner: useFrame(), customer: useFrame() };
  usePageTitle(t("stage.title"));
  const { split, dragged, shown, landedOn, run, choosing, entered } = view;
  const focus = useEffectEvent((side: Side) => frames[side].current?.focus());
  // A hidden pane can take the focus only once it is in sight.
  useEffect(() => {
    if (entered !== null) focus(entered.side);
  }, [entered]);

  const sideProps = (side: Side): OneSideProps => ({
    prefix: sandbox.prefix,
    side,
    split: isTwo ? split : null,
    frame: frames[side],
    isHidden: !isTwo && side !== shown,
    isAsleep: dragged !== null || choosing !== null,
    isChoosing: choosing === side,
    onAsk: (ask) => {
      if (ask === "openPersonMenu") act({ type: "choose", choosing: side });
      else act({ type: ask === "toggleWide" ? "toggleWide" : "land", side });
    },
    onChosen: () => act({ type: "choose", choosing: null }),
    onEnter: (entry) => {
      const address = sandbox.prefix + entry.path;
      frames[entry.side].current?.contentWindow?.location.assign(address);
      act({ type: "enter", side: entry.side });
    },
  });
  return (
    <div className={styles.stage}>
      <div inert={choosing !== null}>
        <SkipLinks onSkip={(side) => act({ type: "enter", side })} />
        <TopBar overview={overview} live={live} onOpen={(dialog) => setOpened({ dialog, logId })} />
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
        <OneSide key={`partner ${logId}`} {...sideProps("partner")} />
        {isTwo && (
          <Seam
            split={split}
            run={run}
            isAsleep={choosing !== null}
            onSplit={(next) => act({ type: "split", split: next })}
            onDrag={(percent) => act({ type: "drag", dragged: percent })}
          />
        )}
        <OneSide key={`customer ${logId}`} {...sideProps("customer")} />
      </main>
      <StageDialogs
        open={opened?.logId === logId ? opened.dialog : null}
        overview={overview}
        onClose={() => setOpened(null)}
      />
    </div>
  );
}

function useFrame(): RefObject<HTMLIFrameElement | null> {
  return useRef<HTMLIFrameElement>(null);
}

function columnsOf(partnerShare: number): string {
  return `minmax(0, ${partnerShare}fr) 12px minmax(0, ${100 - partnerShare}fr)`;
}
