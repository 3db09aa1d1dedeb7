import { compileTree, setAsideOf } from "../../../engine/internal";
import type { Block, PlanCell } from "../../plan";
import { aggregateAt, blank, constant, figure, live, range, type Context } from "../context/context";
import { perContext } from "../context/per-context";
import { childRuns, type Run } from "../context/structure";
import { cell, rowRange } from "../formulas/ranges";
import { settingCell } from "../formulas/parameter-cells";
import { aggregateNames } from "../frame/column-names";
import { tableBlock } from "../frame/table-block";
import { countsCell } from "../parameters";
import { sum } from "../twins/children";
import { said } from "../words";
import type { ElementsLayout } from "./elements-layout";

/** The condition that a unit has enough of the elements of an aggregate: those in use, and those that are set aside. */
export function enoughElements(
  context: Context,
  elements: ElementsLayout,
  a: number,
  i: number,
  sheet: string,
): string {
  const { layout, structure } = context;
  const runs = childRuns(structure, structure.aggregates[a] ?? -1);
  const has = ({ kind, from, to }: Run): string =>
    kind === "indicator"
      ? `--ISNUMBER(${rowRange(layout.prepared, i, from, to, sheet, "column")})`
      : rowRange(elements.table, i, from, to, sheet, "column");
  const present = sum(runs.map((run) => `SUMPRODUCT(${countsOf(context, run, sheet)},${has(run)})`));
  const all = sum(runs.map((run) => `SUM(${countsOf(context, run, sheet)})`));
  return `${present}/MAX(1,${all})>=${settingCell(context, "Missing data: least share of children", sheet)}`;
}

function countsOf({ layout }: Context, { kind, from, to }: Run, sheet: string): string {
  const counts = kind === "indicator" ? layout.normalised.counts : layout.scores.elements?.counts;
  return counts ? rowRange(counts, 0, from, to, sheet, "both") : "0";
}

/** The block of these columns; none where elements that are set aside do not count. */
export function elementBlocks(context: Context, sheet: string): readonly Block[] {
  const { elements } = context.layout.scores;
  if (elements === null) return [];
  const { names, codes } = aggregateNames(context);
  const header = { names: names.map((name) => said(context.words.workings.elementOf, { name })), codes };
  const cells = range(context.model.units.length).map((i) =>
    context.structure.aggregates.map((_, a) => elementCell(context, elements, a, i, sheet)),
  );
  const none = context.structure.aggregates.map(() => blank);
  return [tableBlock("Scores", "Elements", elements.table, header, cells, [none, countsRow(context, sheet)])];
}

/** What is set aside and counts, by framework position; null where nothing does. */
export const setAsideIn = perContext(({ model, results }: Context) =>
  setAsideOf(results, compileTree(model)),
);

function elementCell(
  context: Context,
  elements: ElementsLayout,
  a: number,
  i: number,
  sheet: string,
): PlanCell {
  const { results, structure, layout } = context;
  const position = structure.aggregates[a] ?? -1;
  const hasScore = !Number.isNaN(results.scores[position]?.[i] ?? NaN);
  const value = hasScore ? 1 : (setAsideIn(context)?.[position]?.[i] ?? 0);
  if (!context.formulas) return constant(value, "rank");
  const { weights, table } = layout.scores;
  const inUse = `${cell(weights, 0, a, sheet, "both")}>0`;
  const has = `ISNUMBER(${cell(table, i, a, sheet)})`;
  return live(`IF(IF(${inUse},${has},${enoughElements(context, elements, a, i, sheet)}),1,0)`, value, "rank");
}

/** An aggregate counts if it is in use, or if all that counts below it is set aside. */
function countsRow(context: Context, sheet: string): readonly PlanCell[] {
  const { structure, layout, results } = context;
  return structure.aggregates.map((position, a) => {
    const isRoot = aggregateAt(context, a).parent === null;
    const value = (results.weights[position] ?? 0) > 0 || setAsideIn(context)?.[position] ? 1 : 0;
    if (isRoot) return figure(1, "rank");
    const runs = childRuns(structure, position);
    const inUse = ({ kind, from, to }: Run): string =>
      `SUM(${rowRange((kind === "indicator" ? layout.normalised : layout.scores).weights, 0, from, to, sheet, "both")})`;
    const counted = sum(runs.map((run) => `SUM(${countsOf(context, run, sheet)})`));
    const isAside = `AND(${counted}>0,${sum(runs.map(inUse))}=0)`;
    return countsCell(
      context,
      position,
      isAside,
      cell(layout.scores.weights, 0, a, sheet, "both"),
      value,
      sheet,
    );
  });
}
