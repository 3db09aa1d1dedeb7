import { median } from "../../../../engine";
import { indicatorAt, live, text } from "../../context/context";
import { columnRange } from "../../formulas/ranges";
import { sizeDigits, sizeDigitsFormula } from "../../looks/value-digits";
import { measuredIn } from "../../profile";
import { beforeImputation } from "../../treated";
import type { WorkingTerms } from "../terms";
import { heldOf } from "../../as-if";
import { endFormula } from "./end";
import type { Columns } from "./column";

/** What the unit has in each indicator, its peers, and where the scale ends. */
export function ownColumns(terms: WorkingTerms): Columns {
  const { context, layout, figures, row, w, peers, base, hidden } = terms;
  const { sheet, places } = layout;
  const { results, structure } = context;
  const place = (k: number): number => places[k] ?? 0;
  const position = (k: number): number => structure.indicators[place(k)] ?? -1;
  const j = (k: number): number => structure.indicatorOf[place(k)] ?? -1;
  const values = (k: number): string => columnRange(beforeImputation(context), place(k), sheet);
  const isScored = figures.some(({ lever }) => lever !== null);
  return {
    name: (k) => text(indicatorAt(context, place(k)).name, "hidden"),
    measured: (k) => text(measuredIn(context, place(k)), "hidden"),
    digits: (k) =>
      live(
        sizeDigitsFormula(columnRange(context.layout.values.table, place(k), sheet)),
        sizeDigits(results.denominated[j(k)] ?? new Float64Array()),
        "hidden",
      ),
    value: (k) => {
      const own = `INDEX(${values(k)},${row})`;
      const value = isScored ? (results.denominated[j(k)]?.[terms.unit] ?? NaN) : NaN;
      return live(`IFERROR(IF(AND(ISNUMBER(${own}),ISNUMBER(${base})),${own},""),"")`, value, "hidden");
    },
    peerScore: (k) => {
      const column = columnRange(context.layout.normalised.table, place(k), sheet);
      const scores = results.normalised[j(k)] ?? new Float64Array();
      const sets = context.layout.peers.sets[terms.unit] ?? [];
      return live(
        `IFERROR(MEDIAN(IF(${peers}=1,IF(ISNUMBER(${column}),${column}))),"")`,
        median(Float64Array.from(sets, (i) => scores[i] ?? NaN)),
        "hidden",
        true,
      );
    },
    importance: (k) => {
      const { normalised, scores } = context.layout;
      const own = columnRange(normalised.table, place(k), sheet);
      const index = columnRange(scores.table, structure.place.get(terms.index.root)?.at ?? 0, sheet);
      return live(`IFERROR(CORREL(${own},${index})^2,0)`, figures[k]?.importance ?? NaN, "hidden");
    },
    performance: (k) => {
      const score = hidden.base.cell(0, position(k), sheet);
      const middle = w("peerScore", k);
      return live(
        `IF(AND(ISNUMBER(${base}),ISNUMBER(${score}),ISNUMBER(${middle})),${score}-${middle},"")`,
        figures[k]?.lever?.performance ?? NaN,
        "hidden",
      );
    },
    end: (k) => live(endFormula(context, place(k), sheet), heldOf(context).endsOf(j(k)).best, "hidden"),
  };
}
