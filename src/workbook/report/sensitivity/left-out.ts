import type { PlanCell } from "../../plan";
import { blank, range, text, type Context } from "../context/context";
import { shiftCells } from "../robustness";
import { nodeName } from "../tested/input-name";
import { moversText } from "../tested/movers-text";
import { leftOutChanges, leftOutColumns, leftOutWidth, type SensitivityLayout } from "./layout";

const over = (style: "header" | "label"): readonly PlanCell[] =>
  range(leftOutWidth - leftOutColumns.movers - 1).map(() => ({ ...blank, style }));

export const leftOutHeader = ({ words: { sensitivity, tables, testing } }: Context): readonly PlanCell[] => [
  ...[
    ...[sensitivity.node, tables.code, sensitivity.kind],
    ...[testing.meanShift, testing.movedThree, testing.movers],
  ].map((name) => text(name, "header")),
  ...over("header"),
];

/** The index without each part and each indicator, the largest shift first. */
export function leftOutCells(
  context: Context,
  { test }: SensitivityLayout,
): readonly (readonly PlanCell[])[] {
  const { sensitivity } = context.words;
  const size = (shift: number): number => (Number.isNaN(shift) ? Infinity : shift);
  const shiftOf = (k: { readonly ranks: unknown; readonly meanAbsoluteShift: number }): number =>
    size(k.ranks === null ? NaN : k.meanAbsoluteShift);
  return [...leftOutChanges(test)]
    .sort((a, b) => (shiftOf(a) === shiftOf(b) ? 0 : shiftOf(b) - shiftOf(a)))
    .map((change) => {
      const isIndicator = context.model.indicators.some(({ code }) => code === change.alternative);
      return [
        text(nodeName(context, change.alternative), "label"),
        text(change.alternative, "code"),
        text(isIndicator ? sensitivity.indicator : sensitivity.partOfIndex, "label"),
        ...shiftCells(change),
        text(moversText(context, test, change), change.ranks === null ? "warning" : "label"),
        ...over("label"),
      ];
    });
}
