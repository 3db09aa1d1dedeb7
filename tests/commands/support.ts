import type { Failure } from "../../src/app/session/actions";
import type { Session } from "../../src/app/session/session";
import type { SessionState } from "../../src/app/session/types";

/** What the buttons do, in order, over a session whose actions end in the given state. */
export function recorded(after: Partial<SessionState>) {
  const steps: string[] = [];
  const step = (what: string) => (): Promise<void> => {
    steps.push(what);
    return Promise.resolve();
  };
  const session = {
    state: () => ({ phase: "ready", failure: null, ...after }) as SessionState, // the commands look at no more of it
    score: (mode: string) => step(`score ${mode}`)(),
    verify: step("verify"),
    insertTemplate: step("insert template"),
  } as unknown as Session; // these are the actions that a ribbon has
  return {
    steps,
    surroundings: {
      session: () => Promise.resolve(session),
      showPane: (tab: string | null) => step(`pane ${tab ?? "as it is"}`)(),
      openHelp: step("help"),
    },
  };
}

export const failure = (code: string): Failure => ({ action: "score", code, subject: "", written: [] });
