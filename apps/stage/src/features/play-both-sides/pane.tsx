import type { Side } from "@countersign/domain";
import { listenTo, PaneRequest, type StageNews } from "@countersign/ui";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from "react";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  pane: { position: "relative", minWidth: 0, minHeight: 0, backgroundColor: "#fafafa" },
  hidden: { display: "none" },
  frame: { display: "block", width: "100%", height: "100%", border: "0" },
  // A frame swallows the pointer that drags the seam over it.
  asleep: { pointerEvents: "none" },
});

export interface PaneProps {
  readonly side: Side;
  /** The whole address where the pane starts. */
  readonly start: string;
  readonly news: StageNews;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly isHidden: boolean;
  /** While the seam is held, or something lies over the panes. */
  readonly isAsleep: boolean;
  readonly onAsk: (request: PaneRequest) => void;
  /** What lies over this pane. */
  readonly children: ReactNode;
}

/** One console in a frame. The stage tells it who plays there, and hears what its strip asks for. */
export function Pane(props: PaneProps): ReactElement {
  const { side, start, news, frame, isHidden, isAsleep, onAsk, children } = props;
  const styles = useStyles();
  const { t } = useWords();
  const told = JSON.stringify(news);
  const answer = useEffectEvent((request: PaneRequest) => {
    if (request.ask === "hello") tell(frame.current, told);
    else onAsk(request);
  });
  useEffect(() => tell(frame.current, told), [frame, told]);
  // Before the frame can say anything.
  useLayoutEffect(
    () => listenTo(PaneRequest, (source) => source === frame.current?.contentWindow, answer),
    [frame],
  );
  return (
    <section className={mergeClasses(styles.pane, isHidden && styles.hidden)}>
      <iframe
        ref={frame}
        id={side}
        className={mergeClasses(styles.frame, isAsleep && styles.asleep)}
        title={t(`stage.${side}Pane`)}
        src={start}
        inert={isAsleep}
      />
      {children}
    </section>
  );
}

function tell(frame: HTMLIFrameElement | null, news: string): void {
  frame?.contentWindow?.postMessage(JSON.parse(news), window.location.origin);
}
