import type { PlanCell } from "../../plan";
import { live, range, text } from "../context/context";
import { cell } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { indicatorAt } from "../context/context";
import { columnOf } from "./columns";
import { fieldNumbers } from "./figures";
import { fieldNames } from "./head";
import type { LeversTerms, WorkingTerms } from "./terms";
import { cutsOf, sortedRows } from "./workings";

/** A cell that a chart leaves out: a text would be drawn at 0. It is not seen (`sheet.ts`). */
const leftOut = { error: "#N/A" } as const;

export const pointsHeader = ({ context }: LeversTerms): readonly PlanCell[] => {
  const { levers: words, tables } = context.words;
  return [words.number, tables.indicator, words.importance, ...fieldNames(context)].map((name) =>
    text(name, "header"),
  );
};

/** The points of the chart, numbered as the table is: importance, and performance in the column of the field. */
export function pointCells(
  terms: LeversTerms,
  working: WorkingTerms | null,
): readonly (readonly PlanCell[])[] {
  const { context, figures, index, layout } = terms;
  const { sheet, table, places } = layout;
  return sortedRows(terms).map((k, r) => {
    const lever = figures[k]?.lever ?? null;
    const at = (column: Parameters<typeof columnOf>[0]): string => cell(table, r, columnOf(column), sheet);
    const [name, importance] = [indicatorAt(context, places[k] ?? 0).name, figures[k]?.importance ?? NaN];
    const field = lever?.field ?? null;
    return [
      { value: r + 1, style: "rank" },
      live(at("name"), name, "labelWrapped"),
      live(at("importance"), importance, "number", false, "0.00"),
      ...range(4).map((f): PlanCell => {
        const isHere = field !== null && fieldNumbers[field] === f + 1;
        const here =
          working === null
            ? `${at("field")}=${cell(layout.points, -1, 3 + f, sheet, "both")}`
            : `INDEX(${working.wColumn("field")},${working.w("at", r)})=${f + 1}`;
        const value = isHere ? (lever?.performance ?? NaN) : leftOut;
        return scored(context, index.root, live(`IF(${here},${at("performance")},NA())`, value, "score"));
      }),
    ];
  });
}

/** Both ends of the line at the median of importance, and of that at the median of performance. */
export function cutCells(terms: LeversTerms, working: WorkingTerms | null): readonly (readonly PlanCell[])[] {
  const { context, figures, index, layout } = terms;
  const cuts = cutsOf(terms);
  const levers = figures.flatMap(({ lever }) =>
    lever === null || Number.isNaN(lever.performance) ? [] : [lever],
  );
  const ends = (values: readonly number[]) => ({
    MIN: values.length === 0 ? NaN : Math.min(...values),
    MAX: values.length === 0 ? NaN : Math.max(...values),
  });
  const x = ends(levers.map(({ importance }) => importance));
  const y = ends(levers.map(({ performance }) => performance));
  const ofTable = (column: "importance" | "performance"): string => {
    const [first, last] = [0, layout.table.rows - 1].map((row) =>
      cell(layout.table, row, columnOf(column), layout.sheet, "both"),
    );
    return `${first}:${last}`;
  };
  const known = (column: "importance" | "performance"): string =>
    `IF(ISNUMBER(${ofTable("performance")}),${ofTable(column)})`;
  const end = (which: "MIN" | "MAX", column: "importance" | "performance", value: number): PlanCell =>
    shown(`IF(COUNT(${ofTable("performance")})=0,NA(),${which}(${known(column)}))`, value, true);
  const shown = (formula: string, value: number, array = false): PlanCell =>
    live(formula, Number.isNaN(value) ? leftOut : value, "score", array);
  const cut = (column: "importance" | "performance"): PlanCell => {
    const at = working === null ? `MEDIAN(${known(column)})` : working.cuts[column];
    return shown(`IF(ISNUMBER(${at}),${at},NA())`, cuts[column], working === null);
  };
  const share = (one: PlanCell): PlanCell => ({ ...one, format: "0.00" });
  const point = (one: PlanCell): PlanCell => scored(context, index.root, one);
  return [
    [share(cut("importance")), point(end("MIN", "performance", y.MIN))],
    [share(cut("importance")), point(end("MAX", "performance", y.MAX))],
    [share(end("MIN", "importance", x.MIN)), point(cut("performance"))],
    [share(end("MAX", "importance", x.MAX)), point(cut("performance"))],
  ];
}
