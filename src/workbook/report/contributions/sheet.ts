import type { SheetPlan } from "../../plan";
import type { Context } from "../context/context";
import { blank, range } from "../context/context";
import { contributionCells, contributionsAreLive, explainedCells, needsEnds } from "./parts";
import { referenceBlock } from "./reference";
import { unitWeights } from "./unit-weights";
import { endCells, indicatorWeightCells, nodeWeightCells, presentCells } from "./workings";
import { methodNames } from "../method/method-name";
import { colours } from "../looks/palette";
import { nodeAt } from "../context/structure";
import { tableAggregationsOf } from "../method/table-aggregations";
import { said } from "../words";
import { aggregateNames, indicatorNames } from "../frame/column-names";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { leadBlock } from "../frame/lead-block";
import { tableBlock } from "../frame/table-block";
import { unitSheetFrame } from "../frame/unit-sheet";
import { gapHeat } from "../looks/heat-maps";

function contributionsCaption(context: Context): string {
  const held = tableAggregationsOf(context);
  const { contributionsText, contributionsByWeight } = context.words.workings;
  return held.length === 0
    ? contributionsText
    : said(contributionsByWeight, { methods: methodNames(context, "Aggregation", held) });
}

/** The gap of each index split over its indicators, with its workings; null in a brief report. */
export function contributionsSheet(context: Context): SheetPlan | null {
  if (context.brief) return null;
  const { layout, structure, model } = context;
  const sheet = layout.sheets.Contributions;
  const { reference, present, from, to, nodeWeights, weights, explained, table } = layout.contributions;
  const indicators = indicatorNames(context);
  const { workings } = context.words;
  const aggregates = aggregateNames(context);
  const shares = unitWeights(context);
  const references = referenceBlock(context, sheet);
  const none = range(reference.columns).map(() => blank);
  const roots = {
    names: structure.roots.map((root) => said(workings.gapMadeBy, { name: nodeAt(model, root).name })),
    codes: structure.roots.map((root) => nodeAt(model, root).code),
  };
  const entitled = <Columns extends { readonly names: readonly string[] }>(
    columns: Columns,
    words: string,
  ) => ({
    ...columns,
    names: columns.names.map((name) => said(words, { name })),
  });
  const calculations =
    context.input.mode === "live" && contributionsAreLive(context, shares)
      ? [
          ...(reference.rows === 1
            ? []
            : [tableBlock("Contributions", "Reference", reference, indicators, references)]),
          tableBlock(
            "Contributions",
            "Present",
            present,
            entitled(aggregates, workings.weightPresentOf),
            presentCells(context, shares, sheet),
          ),
          ...(needsEnds(context)
            ? [
                tableBlock(
                  "Contributions",
                  "From",
                  from,
                  entitled(aggregates, workings.ofTheUnit),
                  endCells(context, shares, "from", sheet),
                ),
                tableBlock(
                  "Contributions",
                  "To",
                  to,
                  entitled(aggregates, workings.ofTheReference),
                  endCells(context, shares, "to", sheet),
                ),
              ]
            : []),
          tableBlock(
            "Contributions",
            "Shares",
            nodeWeights,
            entitled(aggregates, workings.shareOf),
            nodeWeightCells(context, shares, sheet),
          ),
          tableBlock(
            "Contributions",
            "Weights",
            weights,
            entitled(indicators, workings.weightOf),
            indicatorWeightCells(context, shares, sheet),
            reference.rows === 1 ? references : [none],
          ),
          tableBlock("Contributions", "Explained", explained, roots, explainedCells(context, shares, sheet)),
        ]
      : [];
  return {
    ...emptySheet("Contributions", sheet, colours.workings),
    blocks: [
      headBlock("Contributions", workings.contributions, contributionsCaption(context)),
      leadBlock(context, "Contributions", sheet, []),
      tableBlock("Contributions", "Table", table, indicators, contributionCells(context, shares, sheet)),
      ...calculations,
    ],
    conditionalFormats: gapHeat(table),
    ...unitSheetFrame(context, reference.column + reference.columns - 1, table),
  };
}
