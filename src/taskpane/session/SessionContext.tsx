import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../../app/session";

/** Gives the session to every component. */
export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("A component of the pane stands outside of SessionContext.");
  return session;
}

/** What the pane shows now; a component that uses it is drawn again whenever the state is replaced. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}
