import { costFor } from "../../../../engine";
import { at } from "../../../../engine/internal";
import type { CellRef } from "../../../cells";
import type { CostRow } from "../../../decisions";
import type { PlanCell } from "../../../plan";
import { live } from "../../context/context";
import { userCell } from "../../formulas/ranges";
import type { WorkingTerms } from "../terms";
import type { Columns } from "./column";

/** More rules for one indicator, or more units, than a formula has room for. */
const mostRules = 200;
const mostUnits = 1000;

/** What the table Costs says for the chosen unit, and what the next step costs by it. */
export function costColumns(terms: WorkingTerms): Columns {
  const { figures, w } = terms;
  const rules = terms.layout.places.map((p) => rulesOf(terms, terms.context.structure.indicatorOf[p] ?? -1));
  const column =
    (cellOf: (row: CostRow) => CellRef | null, valueOf: (row: CostRow) => number) =>
    (k: number): PlanCell =>
      ruleCell(terms, at(rules, k), cellOf, valueOf);
  return {
    perUnit: column(
      ({ cells }) => cells.perUnit,
      ({ perUnit }) => perUnit,
    ),
    maximum: column(
      ({ cells }) => cells.maximum,
      ({ maximum }) => maximum,
    ),
    step: column(
      ({ cells }) => cells.step,
      ({ step }) => step,
    ),
    cost: (k) => {
      const size = `ABS(${w("next to", k)}-${w("value", k)})`;
      const [step, maximum, perUnit] = [w("step", k), w("maximum", k), w("perUnit", k)];
      const paid = `IF(ISNUMBER(${step}),${step}*-INT(1E-9-${size}/${step}),${size})`;
      const isTooMuch = `IF(ISNUMBER(${maximum}),${paid}>${maximum}*(1+1E-9),FALSE)`;
      const isKnown = `AND(ISNUMBER(${w("next to", k)}),ISNUMBER(${perUnit}))`;
      return live(
        `IF(${isKnown},IF(${isTooMuch},"",${paid}*${perUnit}),"")`,
        figures[k]?.cost ?? NaN,
        "hidden",
      );
    },
    perCost: (k) => {
      const [gain, cost] = [w("next gain", k), w("cost", k)];
      return live(
        `IF(AND(ISNUMBER(${gain}),ISNUMBER(${cost})),IF(${cost}>0,${gain}/${cost},""),"")`,
        perCostOf(figures[k]?.aims.next.gain ?? NaN, figures[k]?.cost ?? NaN),
        "hidden",
      );
    },
  };
}

/** Gain per cost; NaN without either, and where it costs nothing. */
export const perCostOf = (gain: number, cost: number): number => (cost > 0 ? gain / cost : NaN);

interface Rules {
  /** The rows that apply to some unit. */
  readonly rows: readonly CostRow[];
  /** Number of the row of each unit, from 1; 0 for none. */
  readonly ofUnit: readonly number[];
}

function rulesOf({ context }: WorkingTerms, indicator: number): Rules {
  const { model, source } = context;
  const costs = source.decisions?.costs ?? [];
  const found = model.units.map((_, unit) => costFor(costs, model, unit, indicator));
  const rows = [...new Set(found.filter((row) => row !== null))];
  return { rows, ofUnit: found.map((row) => (row === null ? 0 : rows.indexOf(row) + 1)) };
}

/** A figure of the row that applies to the chosen unit: the user's own cell. Of very many rows it is the figure of the run. */
function ruleCell(
  { layout, unit, row }: WorkingTerms,
  { rows, ofUnit }: Rules,
  cellOf: (row: CostRow) => CellRef | null,
  valueOf: (row: CostRow) => number,
): PlanCell {
  const own = rows[(ofUnit[unit] ?? 0) - 1];
  const value = own === undefined ? NaN : valueOf(own);
  const cells = rows.map((each) => {
    const ref = cellOf(each);
    return ref === null ? null : userCell(ref, layout.sheet);
  });
  const known = new Set(cells);
  if (rows.length === 0 || (known.size === 1 && known.has(null))) return live('""', NaN, "hidden");
  const numbers = (cell: string | null): string =>
    cell === null ? '""' : `IF(ISNUMBER(${cell}),${cell},"")`;
  const isSame = ofUnit.every((number) => number === 1);
  if (isSame) return live(numbers(cells[0] ?? null), value, "hidden");
  if (rows.length > mostRules || ofUnit.length > mostUnits)
    return live(Number.isNaN(value) ? '""' : String(value), value, "hidden");
  const chosen = `CHOOSE(1+INDEX({${ofUnit.join(",")}},1,${row}),"",${cells.map(numbers).join(",")})`;
  return live(`IFERROR(${chosen},"")`, value, "hidden");
}
