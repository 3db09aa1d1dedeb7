import type { GateState } from "../../../engine";
import { need } from "../../../engine/internal";
import type { PlanCell } from "../../plan";
import { figure, live, range, text, type Context } from "../context/context";
import { limitText } from "../formulas/limits";
import { cell } from "../formulas/ranges";
import { aggregatedCell, elementCell } from "./element-cell";

/** What units without a value do has words of its own. */
const stateWords = ({ words }: Context, missing: "passes" | "fails"): ReadonlyMap<GateState, string> =>
  new Map([
    ["passes", words.points.passes],
    ["fails", words.points.fails],
    ["missing", missing === "passes" ? words.points.missingPasses : words.points.missingFails],
  ]);

/** What each unit does at each gate, as words. */
export function gateCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { gates = [] } = context.results;
  const limits = context.layout.points?.limits;
  return range(context.model.units.length).map((i) =>
    gates.map(({ gate, states }, k) => {
      const words = stateWords(context, gate.missing);
      const state = states[i] ?? null;
      const value = state === null ? "" : need(words, state);
      if (!context.formulas || limits === undefined) return text(value);
      const x = elementCell(context, gate.element, i, sheet);
      const { lowest, highest } = limitText(cell(limits, 0, k, sheet, "row"));
      const meets = gate.passes === "at least" ? `${x}>=${lowest}` : `${x}<=${highest}`;
      const quoted = (one: GateState): string => `"${need(words, one)}"`;
      const shown = `IF(ISNUMBER(${x}),IF(${meets},${quoted("passes")},${quoted("fails")}),${quoted("missing")})`;
      const scored = aggregatedCell(context, gate.node, i, sheet);
      return live(`IF(ISNUMBER(${scored}),${shown},"")`, value, "text");
    }),
  );
}

/** Above them: the element, the condition, its limit and the highest score of a unit that fails. */
export function gateParameters({ model: { method }, words }: Context): readonly (readonly PlanCell[])[] {
  const { gates = [] } = method;
  return [
    gates.map(({ element }) => text(element, "code")),
    gates.map(({ passes }) =>
      text(passes === "at least" ? words.points.atLeast : words.points.atMost, "note"),
    ),
    gates.map(({ limit }) => figure(limit, "parameter")),
    gates.map(({ cap }) => figure(cap, "parameter")),
  ];
}
