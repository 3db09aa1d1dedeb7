import type { Speech } from "../../strings/speech";
import type { TextKey } from "../../strings/text";
import type { LeverOrder, LeverRow } from "./lever-rows";

const orders = {
  gain: "sortByGain",
  gainPerCost: "sortByGainPerCost",
  cost: "sortByCost",
  gap: "sortByGap",
  relatedness: "sortByRelatedness",
  framework: "sortByFramework",
} as const satisfies Record<LeverOrder, TextKey>;

/** What levers can be sorted by: only what one of them has a figure for. */
export function orderOptions(
  rows: readonly LeverRow[],
  t: Speech["t"],
): readonly { readonly value: LeverOrder; readonly label: string }[] {
  const has: Readonly<Record<LeverOrder, boolean>> = {
    gain: true,
    gainPerCost: rows.some(({ gainPerCost }) => !Number.isNaN(gainPerCost)),
    cost: rows.some(({ next }) => !Number.isNaN(next.cost)),
    gap: rows.some(({ performance }) => !Number.isNaN(performance)),
    relatedness: rows.some(({ relatedness }) => !Number.isNaN(relatedness)),
    framework: true,
  };
  const names: readonly LeverOrder[] = ["gain", "gainPerCost", "cost", "gap", "relatedness", "framework"];
  return names.filter((name) => has[name]).map((value) => ({ value, label: t(orders[value]) }));
}
