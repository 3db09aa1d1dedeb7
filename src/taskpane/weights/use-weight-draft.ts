import { useEffect, useRef, useState } from "react";
import { useSession } from "../session/SessionContext";

export interface WeightDraft {
  readonly weight: number;
  /** Moves the weight; the cell follows at once, or when the hand rests. */
  readonly move: (weight: number, now: boolean) => void;
}

/** How long the hand must rest before the cell is written: a cell a tenth of a second is as fast as Excel keeps up. */
const rest = 120;

/** A weight as it is being moved; the workbook's own takes over as soon as that is written. */
export function useWeightDraft(node: string, written: number): WeightDraft {
  const session = useSession();
  const [draft, setDraft] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const move = (weight: number, now: boolean): void => {
    setDraft(weight);
    clearTimeout(timer.current);
    const write = (): void => {
      // A weight that the workbook refuses (a protected sheet) goes back to what the cell says.
      void session.setWeight(node, weight).then(() => setDraft((moved) => (moved === weight ? null : moved)));
    };
    if (now) write();
    else timer.current = setTimeout(write, rest);
  };
  return { weight: draft ?? written, move };
}
