import {
  createContext,
  lazy,
  Suspense,
  useCallback,
  useContext,
  useState,
  type ReactElement,
  type ReactNode,
} from "react";

const KeptFocus = lazy(async () => ({
  default: (await import("./kept-focus.tsx")).KeptFocus,
}));

const OverlayContext = createContext<() => void>(() => undefined);

/** Tells the page that something opens over it. */
export function useOverlayRoot(): () => void {
  return useContext(OverlayContext);
}

/**
 * Keeps Fluent's focus manager from the first overlay on. It goes with its last user, and what it had hidden from
 * readers while a panel was open would stay hidden for good when the panel goes together with its page.
 */
export function OverlayRoot({ children }: { readonly children: ReactNode }): ReactElement {
  const [isNeeded, setIsNeeded] = useState(false);
  const need = useCallback(() => setIsNeeded(true), []);
  return (
    <OverlayContext value={need}>
      {children}
      {isNeeded && (
        <Suspense fallback={null}>
          <KeptFocus />
        </Suspense>
      )}
    </OverlayContext>
  );
}
