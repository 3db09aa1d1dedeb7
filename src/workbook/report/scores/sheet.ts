import { rankings, tieTolerance } from "../../../engine";
import type { PlanTable, SheetPlan } from "../../plan";
import type { Context } from "../context/context";
import { colours } from "../looks/palette";
import {
  competitionCells,
  groupRankCells,
  orderCells,
  rankCells,
  scoreCells,
  scoreParameters,
} from "./cells";
import { nodeAt } from "../context/structure";
import { valueAggregations } from "../method/table-aggregations";
import { aggregateNames } from "../frame/column-names";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { leadBlock } from "../frame/lead-block";
import { tableBlock } from "../frame/table-block";
import { unitSheetFrame } from "../frame/unit-sheet";
import { heatByScale } from "../looks/heat-by-scale";
import { scoreHeat } from "../looks/heat-maps";
import { said } from "../words";
import { methodNames } from "../method/method-name";
import { headerRow } from "../frame/unit-rows";
import { elementBlocks } from "./elements";
import { stepBlocks } from "./step-blocks";

const sameWord = (words: readonly string[]): boolean =>
  new Set(words.map((word) => word.toLowerCase())).size !== words.length;

/** Scores of every aggregate, index first, and their ranks. */
export function scoresSheet(context: Context): SheetPlan {
  const { layout, model, structure } = context;
  const sheet = layout.sheets.Scores;
  const { table, ranks, groupRanks, order, competition, aggregated, adjusted, elements } = layout.scores;
  const last = elements?.table ?? adjusted?.table ?? aggregated?.table ?? competition ?? order;
  const nodes = aggregateNames(context);
  const { tables: labels, workings } = context.words;
  const titled = (words: string, group = "") => ({
    ...nodes,
    names: nodes.names.map((name) => said(words, { name, group })),
  });
  const competitionRanks = structure.aggregates.map((position) => {
    const scores = context.results.scores[position] ?? new Float64Array();
    return rankings.competition.rank(scores, tieTolerance(scores));
  });
  const hasTargets = model.indicators.some(({ target }) => !Number.isNaN(target));
  const header = [
    labels.code,
    labels.name,
    ...(context.groupLabels ? [context.groupName] : []),
    ...nodes.codes,
  ];
  const tables: PlanTable[] = sameWord(header)
    ? []
    : [
        {
          name: "PSCI_ScoresTable",
          area: {
            sheet,
            row: headerRow,
            column: 0,
            rows: table.rows + 1,
            columns: layout.lead + table.columns,
          },
          style: "TableStyleLight1",
          filter: false,
        },
      ];
  return {
    ...emptySheet("Scores", sheet, colours.results),
    blocks: [
      headBlock(
        "Scores",
        workings.scores,
        said(workings.scoresText, { missing: labels.greyIsMissing, remark: liveRemark(context) }),
      ),
      leadBlock(context, "Scores", sheet, [
        labels.level,
        labels.weight,
        labels.effectiveWeight,
        hasTargets ? workings.allTargetsMet : "",
      ]),
      tableBlock(
        "Scores",
        "Table",
        table,
        nodes,
        scoreCells(context, sheet),
        scoreParameters(context, sheet),
      ),
      tableBlock("Scores", "Ranks", ranks, titled(workings.rankOf), rankCells(context, sheet)),
      ...(groupRanks === null
        ? []
        : [
            tableBlock(
              "Scores",
              "GroupRanks",
              groupRanks,
              titled(workings.rankInOf, context.groupName),
              groupRankCells(context, sheet),
            ),
          ]),
      tableBlock(
        "Scores",
        "Order",
        order,
        {
          names: structure.roots.map((root) => said(workings.placeOf, { name: nodeAt(model, root).name })),
          codes: structure.roots.map((root) => nodeAt(model, root).code),
        },
        orderCells(context, sheet),
      ),
      ...(competition === null
        ? []
        : [
            tableBlock(
              "Scores",
              "Competition",
              competition,
              titled(workings.competitionRankOf),
              competitionCells(
                context,
                sheet,
                (position, unit) => competitionRanks[structure.aggregates.indexOf(position)]?.[unit] ?? NaN,
              ),
            ),
          ]),
      ...stepBlocks(context, sheet),
      ...elementBlocks(context, sheet),
    ],
    tables,
    conditionalFormats: heatByScale(context, table, structure.aggregates, scoreHeat),
    ...unitSheetFrame(context, last.column + last.columns - 1, table),
  };
}

/** Which scores follow an edit. */
function liveRemark(context: Context): string {
  const fixed = valueAggregations(context);
  const { scoresAgain, scoresAllLive, scoresElements, scoresFixed } = context.words.workings;
  const { aggregated, elements } = context.layout.scores;
  const again = `${aggregated === null ? "" : scoresAgain}${elements === null ? "" : scoresElements}`;
  if (!context.formulas) return again;
  if (fixed.length === 0) return `${scoresAllLive}${again}`;
  return `${said(scoresFixed, { methods: methodNames(context, "Aggregation", fixed) })}${again}`;
}
