import type { PlanCell } from "../../plan";
import { blank, range, text, type Context } from "../context/context";
import { partName } from "../tested/part-words";
import { alternativesText, referenceText } from "../tested/varied-text";
import { tableColumns, type RobustnessLayout } from "./layout";

/** A row of short texts over the columns of the table of units; each may run over the empty cells right of it. */
const row = (cells: readonly PlanCell[], from: number): readonly PlanCell[] => [
  ...cells.slice(0, 1),
  ...range(from - 1).map(() => empty),
  ...cells.slice(1),
  ...range(tableColumns - from - cells.length + 1).map(() => empty),
];

const empty: PlanCell = { ...blank, style: "label" };
const emptyHeader: PlanCell = { ...blank, style: "header" };

/** Names of columns; those without one are empty. */
export const textHeader = (names: Readonly<Record<number, string>>): readonly PlanCell[] =>
  range(tableColumns).map((column) => {
    const name = names[column];
    return name === undefined ? emptyHeader : text(name, "header");
  });

/** What was asked to vary: what the index has, the alternatives, or why it did not vary. */
export const variedCells = (context: Context, { test }: RobustnessLayout): readonly (readonly PlanCell[])[] =>
  test.varied.map((part) =>
    row(
      [
        text(partName(context, part.part), "label"),
        text(referenceText(context, part), "label"),
        text(alternativesText(context, part), part.notVaried === null ? "label" : "warning"),
      ],
      2,
    ),
  );
