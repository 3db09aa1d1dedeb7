import type { PlanCell } from "../../plan";
import { problemWords } from "../../spanish";
import { movedPlaces, type ComparedScenario } from "../../scenarios";
import { blank, figure, live, range, text, type Context } from "../context/context";
import { columnRange } from "../formulas/ranges";
import { said } from "../words";
import { changesInWords } from "./change-words";
import { kendallFormula, spearmanFormula } from "./correlation-formulas";
import { listColumns, listWidth, type ComparedLayout } from "./layout";

export const listHeader = ({ words: { compared } }: Context): readonly PlanCell[] =>
  filled(
    {
      [listColumns.number]: text(compared.number, "header"),
      [listColumns.name]: text(compared.scenario, "header"),
      [listColumns.changes]: text(compared.changes, "header"),
      [listColumns.correlation]: text(compared.spearman, "header"),
      [listColumns.kendall]: text(compared.kendall, "header"),
      [listColumns.moved]: text(said(compared.moved, { places: movedPlaces }), "header"),
      [listColumns.up]: text(compared.up, "header"),
      [listColumns.down]: text(compared.down, "header"),
    },
    "header",
  );

/** A row per scenario: what it changes, how far ranks agree with those of the index, and who moves most. */
export const listCells = (context: Context, layout: ComparedLayout): readonly (readonly PlanCell[])[] =>
  layout.comparison.scenarios.map((one, k) => listRow(context, layout, one, k));

function listRow(
  context: Context,
  layout: ComparedLayout,
  one: ComparedScenario,
  k: number,
): readonly PlanCell[] {
  const lead = {
    [listColumns.number]: figure(k + 1, "rank"),
    [listColumns.name]: text(one.scenario.name, "labelWrapped"),
    [listColumns.changes]: text(changesInWords(context, one.scenario.changes), "labelWrapped"),
  };
  if (!one.ok) {
    const reasons = one.problems.map((problem) => problemWords(problem, context.language).message);
    const why = said(context.words.compared.noIndex, { reason: reasons.slice(0, 2).join(" ") });
    return filled({ ...lead, [listColumns.correlation]: text(why, "warning") }, "label");
  }
  const j = layout.given.indexOf(one);
  const now = columnRange(layout.ranks, 0, layout.sheet);
  const then = columnRange(layout.ranks, j + 1, layout.sheet);
  const moves = columnRange(layout.moves, j, layout.sheet);
  const count = `COUNTIF(${moves},">=${movedPlaces}")+COUNTIF(${moves},"<=-${movedPlaces}")`;
  return filled(
    {
      ...lead,
      [listColumns.correlation]: live(spearmanFormula(now, then), one.spearman, "score", true, "0.000"),
      [listColumns.kendall]: kendallCell(layout, now, then, one.kendall),
      [listColumns.moved]: live(
        `IF(COUNT(${moves})>0,(${count})/COUNT(${moves}),"")`,
        one.movedShare,
        "rank",
        false,
        "0%",
      ),
      [listColumns.up]: extremeCell(context, layout, one.moves, moves, "MAX"),
      [listColumns.down]: extremeCell(context, layout, one.moves, moves, "MIN"),
    },
    "label",
  );
}

/** A correlation of all pairs is a formula as long as the pairs are not too many. */
const maximumUnits = 300;

const kendallCell = (layout: ComparedLayout, now: string, then: string, value: number): PlanCell =>
  layout.units.length > maximumUnits
    ? figure(value, "score", "0.000")
    : live(kendallFormula(now, then), value, "score", true, "0.000");

/** The unit that gains or loses most places, with the number; of two alike the first in the table. */
function extremeCell(
  { unitLabels }: Context,
  { units, lead, sheet }: ComparedLayout,
  moves: Float64Array,
  column: string,
  which: "MAX" | "MIN",
): PlanCell {
  const [sign, compare] = which === "MAX" ? ["+", ">"] : ["-", "<"];
  const listed = units.map((unit) => moves[unit] ?? NaN);
  const numbers = listed.filter((places) => !Number.isNaN(places));
  const extreme = which === "MAX" ? Math.max(0, ...numbers) : Math.min(0, ...numbers);
  const name = extreme === 0 ? "" : (unitLabels[units[listed.indexOf(extreme)] ?? -1] ?? "");
  const places = `ABS(${which}(${column}))`;
  return live(
    `IF(COUNT(${column})=0,"",IF(${which}(${column})${compare}0,INDEX(${columnRange(lead, 1, sheet)},MATCH(${which}(${column}),${column},0))&" ${sign}"&${places},""))`,
    extreme === 0 ? "" : `${name} ${sign}${Math.abs(extreme)}`,
    "labelWrapped",
  );
}

/** A row of the list; cells without contents have the style of those beside them. */
const filled = (cells: Readonly<Record<number, PlanCell>>, style: PlanCell["style"]): readonly PlanCell[] =>
  range(listWidth).map((column): PlanCell => cells[column] ?? { ...blank, ...(style && { style }) });
