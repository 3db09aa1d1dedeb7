import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import type { PlanSettings } from "../../engine";
import type { StartDraft } from "../assess/start/start-draft";

/** What the user chose in the tab Assess. */
export interface AssessChoice {
  /** Null before one is chosen. */
  readonly view: "start" | "moderation" | "agreement" | "evidence" | "group" | "rounds" | null;
  /** Who agrees on levels: stays for the session. */
  readonly agreedBy: string;
  /** What was entered to start an assessment; null before. */
  readonly start: StartDraft | null;
}

/** What the user chose in the tabs Decide and Assess. It is kept while another tab is open, which removes the tab's own state. */
export interface DecideChoice {
  readonly view: "levers" | "plan" | "peers" | "compare" | "scenarios";
  /** Code of the index; null for the first one. */
  readonly root: string | null;
  /** Code of the unit; null for the first one. */
  readonly unit: string | null;
  /** What a plan is for, as the user has stated it; null before. */
  readonly plan: PlanSettings | null;
  /** Codes of the units side by side; null for the usual ones. */
  readonly compared: readonly string[] | null;
  readonly assess: AssessChoice;
}

interface KeptChoice {
  readonly kept: DecideChoice;
  readonly keep: (change: Partial<DecideChoice>) => void;
}

const KeptChoiceContext = createContext<KeptChoice | null>(null);

export function KeepChoice({ children }: { readonly children: ReactNode }) {
  const [kept, setKept] = useState<DecideChoice>({
    view: "levers",
    root: null,
    unit: null,
    plan: null,
    compared: null,
    assess: { view: null, agreedBy: "", start: null },
  });
  const value = useMemo(
    () => ({
      kept,
      keep: (change: Partial<DecideChoice>) => setKept((before) => ({ ...before, ...change })),
    }),
    [kept],
  );
  return <KeptChoiceContext.Provider value={value}>{children}</KeptChoiceContext.Provider>;
}

export function useKeptChoice(): KeptChoice {
  const choice = useContext(KeptChoiceContext);
  if (choice === null) throw new Error("A tab of the pane stands outside of KeepChoice.");
  return choice;
}
