import type { Block, PlanCell } from "../../plan";
import { blank, live, range, text, type Context } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { cell, rowRange } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { leadCells, leadHeader } from "../frame/lead";
import { statisticsLayout } from "./layout";

/** Coverage of each unit: how many of the indicators it has. */
export function unitBlock(context: Context, sheet: string): Block {
  const { units, limits } = statisticsLayout(context);
  const { statistics: words } = context.words;
  const lead = leadCells(context, sheet);
  const limit = limits.cell("unitCoverage", sheet);
  const figures = range(units.rows).map((i): readonly PlanCell[] => {
    const share = context.results.availability[i] ?? NaN;
    const columns = context.structure.indicators.length;
    const values = rowRange(context.layout.values.table, i, 0, columns - 1, sheet, "column");
    const own = (j: number): string => cell(units, i, j, sheet);
    return [
      live(
        `IF(${own(3)}<${limit},${formulaText(words.fewValues)},"")`,
        share < limits.values.unitCoverage ? words.fewValues : "",
        "codeWrapped",
      ),
      live(`COUNT(${values})`, Math.round(share * columns), "rank"),
      live(`COLUMNS(${values})-${own(1)}`, columns - Math.round(share * columns), "rank"),
      live(`${own(1)}/(${own(1)}+${own(2)})`, share, "percent"),
    ];
  });
  const blanks = range(units.column + units.columns - 1).map(() => blank);
  return {
    name: blockName("Statistics", "Units"),
    row: units.row - 2,
    column: 0,
    cells: [
      [text(words.units, "heading"), ...blanks],
      [
        ...leadHeader(context).slice(0, 2),
        ...[words.flags, words.n, words.missing, words.present].map((word) => text(word, "header")),
      ],
      ...range(units.rows).map((i) => [...(lead[i] ?? []).slice(0, 2), ...(figures[i] ?? [])]),
    ],
  };
}
