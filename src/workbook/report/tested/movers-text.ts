import type { SingleChange } from "../../tests";
import type { Context } from "../context/context";
import { said } from "../words";
import { failuresInWords } from "./failure-text";

/** The units that a change moves most, or why it gave no index. */
export function moversText(context: Context, { movers, ranks, failures }: SingleChange): string {
  const { testing } = context.words;
  if (ranks === null)
    return said(testing.gaveNoIndex, {
      reason: failuresInWords(context, failures)
        .map(({ reason }) => reason)
        .join("; "),
    });
  const moved = movers.filter(({ shift }) => shift !== 0);
  if (moved.length === 0) return testing.noMove;
  return moved
    .map(({ unit, shift }) =>
      said(testing.mover, { name: context.unitLabels[unit] ?? "", shift: shiftText(shift) }),
    )
    .join(", ");
}

const shiftText = (shift: number): string => (shift > 0 ? `+${shift}` : `-${-shift}`);
