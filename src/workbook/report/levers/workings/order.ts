import { live } from "../../context/context";
import { columnRange } from "../../formulas/ranges";
import { fieldNumbers } from "../figures";
import type { WorkingTerms } from "../terms";
import { type Columns, tolerance } from "./column";
import { sortedRows, sortKeys } from "./sorted";

/** Relatedness, field, and the place of each indicator in the order that is chosen. */
export function orderColumns(terms: WorkingTerms): Columns {
  const { layout, figures, w, wColumn, row, order, cuts, hidden } = terms;
  const { sheet } = layout;
  const keys = sortKeys(terms);
  const sorted = sortedRows(terms);
  return {
    related: (k) =>
      live(
        `IFERROR(IF(ISNUMBER(INDEX(${columnRange(hidden.related, k, sheet)},${row})),INDEX(${columnRange(hidden.related, k, sheet)},${row}),""),"")`,
        relatedOf(terms, k),
        "hidden",
      ),
    field: (k) => {
      const [x, y] = [w("importance", k), w("performance", k)];
      const reaches = (value: string, cut: string): string => `${value}>=${cut}-${tolerance(cut)}`;
      const [high, ahead] = [reaches(x, cuts.importance), reaches(y, cuts.performance)];
      const field = figures[k]?.lever?.field ?? null;
      return live(
        `IF(ISNUMBER(${y}),IF(${high},IF(${ahead},2,1),IF(${ahead},4,3)),"")`,
        field === null ? NaN : fieldNumbers[field],
        "hidden",
      );
    },
    key: (k) => {
      const perCost = w("perCost", k);
      const choices = [
        `IF(ISNUMBER(${w("next gain", k)}),ROUND(${w("next gain", k)},9),"")`,
        `IF(ISNUMBER(${perCost}),IF(MAX(${wColumn("perCost")})>0,ROUND(${perCost}/MAX(${wColumn("perCost")}),9),0),"")`,
        `IF(ISNUMBER(${w("cost", k)}),-ROUND(${w("cost", k)},6),"")`,
        `IF(ISNUMBER(${w("performance", k)}),-ROUND(${w("performance", k)},9),"")`,
        `IF(ISNUMBER(${w("related", k)}),ROUND(${w("related", k)},9),"")`,
        String(-1 - k),
      ];
      return live(`CHOOSE(${order},${choices.join(",")})`, keys[k] ?? NaN, "hidden");
    },
    place: (k) => {
      const key = w("key", k);
      const all = wColumn("key");
      const above = columnRange({ ...hidden.workings, rows: k }, terms.keys.indexOf("key"), sheet);
      const [ties, blanks] = k === 0 ? ["", ""] : [`+COUNTIF(${above},${key})`, `+${k}-COUNT(${above})`];
      return live(
        `IF(ISNUMBER(${key}),RANK(${key},${all})${ties},COUNT(${all})+1${blanks})`,
        sorted.indexOf(k) + 1,
        "hidden",
      );
    },
    at: (k) => live(`MATCH(${k + 1},${wColumn("place")},0)`, (sorted[k] ?? -1) + 1, "hidden"),
  };
}

/** Relatedness in an indicator for the chosen unit. */
const relatedOf = ({ figures }: Pick<WorkingTerms, "figures">, k: number): number =>
  figures[k]?.lever?.relatedness ?? NaN;
