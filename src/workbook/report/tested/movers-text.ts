import type { IndexTest, SingleChange } from "../../tests";
import type { Context } from "../context/context";
import { said } from "../words";
import { testedUnits } from "./tested-units";
import { failuresInWords } from "./failure-text";

/** The units that a change moves most, or why it gave no index. */
export function moversText(
  context: Context,
  test: IndexTest,
  { movers, ranks, failures }: SingleChange,
): string {
  const { testing } = context.words;
  if (ranks === null)
    return said(testing.gaveNoIndex, {
      reason: failuresInWords(context, failures)
        .map(({ reason }) => reason)
        .join("; "),
    });
  const moved = movers.filter(({ shift }) => shift !== 0);
  if (moved.length === 0) return testing.noMove;
  const units = testedUnits(context, test);
  return moved.map(({ unit, shift }) => `${units[unit]?.label ?? ""} ${shiftText(shift)}`).join(", ");
}

const shiftText = (shift: number): string => (shift > 0 ? `+${shift}` : `-${-shift}`);
