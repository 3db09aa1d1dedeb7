import type { SheetPlan } from "../../plan";
import type { Context } from "../context";
import { blank, range } from "../context";
import { contributionCells, contributionsAreLive, explainedCells, needsEnds } from "../contributions/parts";
import { referenceBlock } from "../contributions/reference";
import { unitWeights } from "../contributions/unit-weights";
import { endCells, indicatorWeightCells, nodeWeightCells, presentCells } from "../contributions/workings";
import { colours } from "../palette";
import { nodeAt } from "../structure";
import { tableAggregationsOf } from "../table-aggregations";
import {
  aggregateNames,
  emptySheet,
  headBlock,
  indicatorNames,
  leadBlock,
  tableBlock,
  unitSheetFrame,
} from "./frame";
import { gapHeat } from "./heat-maps";

function contributionsCaption(context: Context): string {
  const held = tableAggregationsOf(context);
  if (held.length === 0)
    return "The gap of each unit, split over its indicators; the parts of a row add up to it. Workings stand to the right.";
  return (
    "The gap of each unit, spread over its indicators so that the parts of a row add up to it. " +
    `Under ${held.join(", ")} an index is no sum of indicators: there the parts go by weight, and do not say what a change would bring.`
  );
}

/** The gap of each index split over its indicators, with its workings. */
export function contributionsSheet(context: Context): SheetPlan {
  const { layout, structure, model } = context;
  const sheet = layout.sheets.Contributions;
  const { reference, present, from, to, nodeWeights, weights, explained, table } = layout.contributions;
  const indicators = indicatorNames(context);
  const aggregates = aggregateNames(context);
  const shares = unitWeights(context);
  const references = referenceBlock(context, sheet);
  const none = range(reference.columns).map(() => blank);
  const roots = {
    names: structure.roots.map((root) => `Gap made by the indicators: ${nodeAt(model, root).name}`),
    codes: structure.roots.map((root) => nodeAt(model, root).code),
  };
  const entitled = <Columns extends { readonly names: readonly string[] }>(
    columns: Columns,
    what: string,
  ) => ({
    ...columns,
    names: columns.names.map((name) => `${what}: ${name}`),
  });
  const workings =
    context.input.mode === "live" && contributionsAreLive(context, shares)
      ? [
          ...(reference.rows === 1
            ? []
            : [tableBlock("Contributions", "Reference", reference, indicators, references)]),
          tableBlock(
            "Contributions",
            "Present",
            present,
            entitled(aggregates, "Weight present"),
            presentCells(context, shares, sheet),
          ),
          ...(needsEnds(context)
            ? [
                tableBlock(
                  "Contributions",
                  "From",
                  from,
                  entitled(aggregates, "Of the unit"),
                  endCells(context, shares, "from", sheet),
                ),
                tableBlock(
                  "Contributions",
                  "To",
                  to,
                  entitled(aggregates, "Of the reference"),
                  endCells(context, shares, "to", sheet),
                ),
              ]
            : []),
          tableBlock(
            "Contributions",
            "Shares",
            nodeWeights,
            entitled(aggregates, "Share"),
            nodeWeightCells(context, shares, sheet),
          ),
          tableBlock(
            "Contributions",
            "Weights",
            weights,
            entitled(indicators, "Weight"),
            indicatorWeightCells(context, shares, sheet),
            reference.rows === 1 ? references : [none],
          ),
          tableBlock("Contributions", "Explained", explained, roots, explainedCells(context, shares, sheet)),
        ]
      : [];
  return {
    ...emptySheet("Contributions", sheet, colours.workings),
    blocks: [
      headBlock("Contributions", "What makes each gap", contributionsCaption(context)),
      leadBlock(context, "Contributions", sheet, []),
      tableBlock("Contributions", "Table", table, indicators, contributionCells(context, shares, sheet)),
      ...workings,
    ],
    conditionalFormats: gapHeat(table),
    ...unitSheetFrame(context, reference.column + reference.columns - 1, table),
  };
}
