import { makeStyles } from "@fluentui/react-components";
import {
  createContext,
  useCallback,
  useContext,
  useState,
  type ReactElement,
  type ReactNode,
} from "react";
import { visuallyHidden } from "../theme/visually-hidden.ts";

type Announce = (sentence: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

const useStyles = makeStyles({ region: visuallyHidden });

/** Says a sentence in the page's polite live region. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Holds the one live region of the page. */
export function Announcer({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const [said, setSaid] = useState({ sentence: "", turn: 0 });
  const announce = useCallback(
    (sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <output className={styles.region} aria-live="polite">
        {/* A fresh node each turn, so that the same sentence is said again. */}
        <span key={said.turn}>{said.sentence}</span>
      </output>
    </AnnounceContext>
  );
}
