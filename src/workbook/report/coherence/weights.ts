import { type Importance, importance } from "../../../engine";
import { need } from "../../../engine/internal";
import type { Block, PlanCell } from "../../plan";
import { constant, live, text, type Context } from "../context/context";
import { perContext } from "../context/per-context";
import type { IndexSheets } from "../context/sheet-names";
import { childRuns, nodeAt } from "../context/structure";
import { correlationFigures, correlationsLayout } from "../correlations";
import { cell, rowRange } from "../formulas/ranges";
import { parameterCell } from "../formulas/parameter-cells";
import { flagText } from "../frame/flag-text";
import { coherenceLayout } from "./layout";
import { namedTable } from "./named-table";

const importances = perContext(
  ({ results }: Context): ReadonlyMap<string, Importance> =>
    new Map(importance(results).map((row) => [row.element, row])),
);

/** Weight, effective weight and importance of every node below the index. */
export function weightsBlocks(context: Context, index: IndexSheets): readonly Block[] {
  const { coherence: words } = context.words;
  const { weights, weighted } = coherenceLayout(context, index);
  return namedTable(
    context,
    `Coherence${index.suffix}`,
    "Weights",
    weights.area,
    words.weights,
    weights.columns.map((name) => words[name]),
    weighted.map((node, row) => weightRow(context, index, node, row)),
  );
}

function weightRow(context: Context, index: IndexSheets, node: number, row: number): readonly PlanCell[] {
  const sheet = index.sheets.Coherence;
  const { weights } = coherenceLayout(context, index);
  const { code, name } = nodeAt(context.model, node);
  const parent = context.structure.parent[node] ?? -1;
  const found = need(importances(context), code);
  const own = (column: (typeof weights.columns)[number]): string =>
    cell(weights.column(column), row, 0, sheet);
  const r = correlationsLayout(context).pearson(node, index.root, sheet);
  const linear = correlationFigures(context).pearson(node, index.root) ** 2;
  return [
    text(code, "code"),
    text(name, "label"),
    flagsCell(context, index, own, [found.weight, found.importance]),
    text(nodeAt(context.model, parent).code, "code"),
    live(shareFormula(context, node, parent, sheet), found.weight, "percent"),
    live(effectiveCell(context, node, sheet), found.effectiveWeight, "percent"),
    constant(found.importance, "percent"),
    constant(found.squaredCorrelationRatio, "weight"),
    r === null ? constant(linear, "weight") : live(`IF(ISNUMBER(${r}),${r}^2,"")`, linear, "weight"),
  ];
}

/** The weight of a node as a share of the weights of its siblings and itself. */
function shareFormula(context: Context, node: number, parent: number, sheet: string): string {
  const { layout, structure } = context;
  const rows = { indicator: layout.normalised.weights, aggregate: layout.scores.weights };
  const all = childRuns(structure, parent)
    .map((run) => `SUM(${rowRange(rows[run.kind], 0, run.from, run.to, sheet, "both")})`)
    .join("+");
  const place = structure.place.get(node);
  const own = place === undefined ? "0" : cell(rows[place.kind], 0, place.at, sheet, "both");
  return `IF((${all})>0,${own}/(${all}),0)`;
}

function effectiveCell(context: Context, node: number, sheet: string): string {
  const place = context.structure.place.get(node);
  return place?.kind === "aggregate"
    ? cell(context.layout.scores.effective, 0, place.at, sheet, "both")
    : parameterCell(context, place?.at ?? -1, "Effective weight", sheet);
}

function flagsCell(
  context: Context,
  index: IndexSheets,
  own: (name: "weight" | "importance") => string,
  [weight, share]: readonly [number, number],
): PlanCell {
  const { limits } = coherenceLayout(context, index);
  const { coherence: words } = context.words;
  const limit = limits.cell("importance", index.sheets.Coherence);
  const [more, less] = [
    `IF(ISNUMBER(${own("importance")}),${own("importance")}-${own("weight")},0)>${limit}`,
    `IF(ISNUMBER(${own("importance")}),${own("weight")}-${own("importance")},0)>${limit}`,
  ];
  const { formula, text: now } = flagText([
    { word: words.countsMore, condition: more, raised: share - weight > limits.values.importance },
    { word: words.countsLess, condition: less, raised: weight - share > limits.values.importance },
  ]);
  return live(formula, now, "codeWrapped");
}
