import { useEffect, useRef, useState } from "react";
import { useSession } from "../session/SessionContext";

export interface WeightDraft {
  readonly weight: number;
  /** Moves the weight; its cell is written at once, or when the user pauses. */
  readonly move: (weight: number, now: boolean) => void;
}

/** How long the user must pause before the cell is written: Excel follows ten cells per second. */
const rest = 120;

/** A weight while the user moves it; once the workbook is written, the weight of the workbook. */
export function useWeightDraft(node: string, written: number): WeightDraft {
  const session = useSession();
  const [draft, setDraft] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const move = (weight: number, now: boolean): void => {
    setDraft(weight);
    clearTimeout(timer.current);
    const write = (): void => {
      // Where the workbook refuses the weight (a protected sheet), that of the cell is shown again.
      void session.setWeight(node, weight).then(() => setDraft((moved) => (moved === weight ? null : moved)));
    };
    if (now) write();
    else timer.current = setTimeout(write, rest);
  };
  return { weight: draft ?? written, move };
}
