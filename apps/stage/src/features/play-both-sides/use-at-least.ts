import { useSyncExternalStore } from "react";

/** Whether the window is at least so many px wide. */
export function useAtLeast(width: number): boolean {
  return useSyncExternalStore(subscribe, () => window.innerWidth >= width);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
}
