import { createContext, useContext } from "react";
import type { Session } from "./session.ts";

export const SessionContext = createContext<Session | null>(null);

/** Who is here, as the shell read it last. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("No session here: render inside the shell's route.");
  return session;
}

export const SwitchAccountContext = createContext<() => void>(() => undefined);

/** Shows the sign-in in place of the page; the address stays. */
export function useSwitchAccount(): () => void {
  return useContext(SwitchAccountContext);
}
