import type { Area } from "../../cells";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { figure, nodeValue, range } from "../context/context";
import { scored } from "../looks/score-format";
import { auditColumns } from "./rows";

/** Where the engine's own scores are on the audit sheet: below its header, right of the text. */
export const engineScores = (context: Context): Area => ({
  sheet: context.layout.sheets.Audit,
  row: 5,
  column: auditColumns + 1 + context.layout.lead,
  rows: context.model.units.length,
  columns: context.structure.aggregates.length,
});

/** The engine's own scores, as values: the formulas are compared with them. */
export const engineScoreCells = (context: Context): readonly (readonly PlanCell[])[] =>
  range(context.model.units.length).map((i) =>
    context.structure.aggregates.map((position) =>
      scored(context, position, figure(nodeValue(context.results.scores, position, i), "score")),
    ),
  );
