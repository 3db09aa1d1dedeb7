import { contextDistances } from "../../../engine";
import type { PlanCell } from "../../plan";
import { blank, constant, figure, live, range, text, type Context } from "../context/context";
import { matchText } from "../formulas/match-text";
import { cell, columnRange } from "../formulas/ranges";
import { codesOn } from "../frame/lead";
import { rawCell } from "../values";

/** The codes of each unit's peers. */
export function codeCells(context: Context): readonly (readonly PlanCell[])[] {
  const { codes, sets } = context.layout.peers;
  return sets.map((set) =>
    range(codes.columns).map((k) => {
      const unit = set[k];
      return unit === undefined ? text("", "code") : text(context.model.units[unit]?.code ?? "", "code");
    }),
  );
}

/** How far each peer is, in standard deviations of the columns. */
export function distanceCells(context: Context): readonly (readonly PlanCell[])[] {
  const { distances, sets } = context.layout.peers;
  const between = contextDistances(context.model);
  return sets.map((set, unit) =>
    range(distances.columns).map((k) => {
      const other = set[k];
      return other === undefined ? blank : figure(between(unit, other), "number", "0.00");
    }),
  );
}

/** The figures by which peers are chosen, from the sheet Values or the user's own cells. */
export function contextCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { layout, model, results, structure } = context;
  const columns = model.method.peers?.columns ?? [];
  return range(model.units.length).map((i) =>
    columns.map(({ code }): PlanCell => {
      const described = model.context?.find((column) => column.code === code);
      if (described) return rawCell(context, i, code, described.values[i] ?? NaN, sheet);
      const d = model.denominators.findIndex((column) => column.code === code);
      const j = model.indicators.findIndex((column) => column.code === code);
      const value = (d >= 0 ? model.denominators[d]?.values[i] : results.denominated[j]?.[i]) ?? NaN;
      if (!context.formulas) return constant(value, "number");
      const from =
        d >= 0
          ? cell(layout.values.denominators, i, d, sheet)
          : cell(layout.values.table, i, structure.indicatorOf.indexOf(j), sheet);
      return live(`IF(ISNUMBER(${from}),${from},"")`, value, "number");
    }),
  );
}

/** The place of each peer in the tables: where the sheet finds its code. */
export function placeCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { codes, places, sets } = context.layout.peers;
  const all = columnRange(codesOn(context, sheet), 0, sheet);
  return sets.map((set, unit) =>
    range(places?.columns ?? 0).map((k) => {
      const other = set[k];
      if (other === undefined) return blank;
      const code = cell(codes, unit, k, sheet, "column");
      const found = matchText(code, all, [context.model.units[other]?.code ?? ""]);
      return live(`IFERROR(${found},"")`, other + 1, "hidden");
    }),
  );
}
