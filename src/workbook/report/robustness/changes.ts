import type { PlanCell } from "../../plan";
import type { SingleChange } from "../../tests";
import { blank, figure, range, text, type Context } from "../context/context";
import { moversText } from "../tested/movers-text";
import { choiceInWords, partName } from "../tested/part-words";
import { changesColumns, stageChanges, tableColumns, type RobustnessLayout } from "./layout";

const empty: PlanCell = { ...blank, style: "label" };

/** One change at a time: how far the ranks move, and which units move most. */
export const changeCells = (context: Context, { test }: RobustnessLayout): readonly (readonly PlanCell[])[] =>
  stageChanges(test).map((change) => [
    text(partName(context, change.part), "label"),
    empty,
    text(choiceInWords(context, change.part, change.alternative), "label"),
    ...shiftCells(change),
    text(moversText(context, test, change), change.ranks === null ? "warning" : "label"),
    ...range(tableColumns - changesColumns.movers - 1).map(() => empty),
  ]);

/** Mean shift, and the share of the units that move three places or more; with a space before the text that follows. */
export const shiftCells = ({ meanAbsoluteShift, moved, ranks }: SingleChange): readonly PlanCell[] => [
  figure(ranks === null ? NaN : meanAbsoluteShift, "score"),
  figure(ranks === null ? NaN : moved, "percent", "0%_)_)"),
];
