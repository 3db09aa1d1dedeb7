import type { PlanCell } from "../../plan";
import type { VariedPart } from "../../tests";
import { blank, range, text, type Context } from "../context/context";
import { choiceInWords, partName } from "../tested/part-words";
import { whyNot } from "../tested/why-not";
import { said } from "../words";
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

export const tableHeading = (title: string): readonly PlanCell[] => [
  text(title, "heading"),
  ...range(tableColumns - 1).map((): PlanCell => ({ ...blank, style: "heading" })),
];

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

function referenceText(context: Context, { part, reference, inReference }: VariedPart): string {
  const { testing } = context.words;
  if (part === "leave-one-out") return testing.nothingLeftOut;
  const words =
    part === "goalposts" || part === "raters" ? testing.fixed : choiceInWords(context, part, reference);
  return inReference ? words : said(testing.notInIndex, { reference: words });
}

function alternativesText(context: Context, { part, alternatives, notVaried }: VariedPart): string {
  const { testing } = context.words;
  if (notVaried !== null) return whyNot(context, notVaried);
  const spread = alternatives[0] ?? "";
  switch (part) {
    case "weights":
      return said(testing.eachWeight, { spread });
    case "goalposts":
      return said(testing.eachGoalpost, { spread });
    case "leave-one-out":
      return testing.oneLeftOut;
    case "raters":
      return testing.ratersDrawn;
    default:
      return said(testing.eachAsLikely, {
        list: alternatives.map((one) => choiceInWords(context, part, one)).join("; "),
      });
  }
}
