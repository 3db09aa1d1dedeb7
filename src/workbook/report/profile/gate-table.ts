import { at } from "../../../engine/internal";
import type { Gate, GateState } from "../../../engine";
import type { ConditionalFormat, PlanCell } from "../../plan";
import { blank, live, text, type Context } from "../context/context";
import { nodeAt } from "../context/structure";
import { formulaText } from "../formulas/formula-text";
import { rankText, rankTextFormula } from "../formulas/number-text";
import { cell, columnRange } from "../formulas/ranges";
import { scoreColumn } from "../gaps";
import { scored } from "../looks/score-format";
import { valueDigits, valueFormat } from "../looks/value-digits";
import { said, saidFormula } from "../words";
import { gatesOfIndex } from "./layout";
import { look, shown, type ProfileTerms } from "./terms";

/** Longer names would not fit into a formula. */
const longest = 100;

export function gateHeader({ words: { points, profile } }: Context): readonly PlanCell[] {
  const names = [points.element, profile.value, points.result, points.condition, points.gateLimit];
  return [...names, points.follows, "", "", ""].map((name) => text(name, "header"));
}

/** What the chosen unit does at each gate of the index. */
export function gateRows(context: Context, terms: ProfileTerms): readonly (readonly PlanCell[])[] {
  const { layout, model, results, words } = context;
  const { points } = layout;
  if (points === null) return [];
  return gatesOfIndex(context, terms.index).map((k) => {
    const { gate, states, values } = at(results.gates ?? [], k);
    const position = model.framework.findIndex(({ code }) => code === gate.element);
    const element = nodeAt(model, position);
    const state = states[terms.unit] ?? null;
    const isIndicator = context.structure.place.get(position)?.kind === "indicator";
    const { area, at: column } = isIndicator
      ? { area: layout.values.table, at: context.structure.place.get(position)?.at ?? -1 }
      : scoreColumn(context, position);
    const formula = look(terms, area, column);
    const value = values[terms.unit] ?? NaN;
    const limit = cell(points.limits, 0, k, terms.layout.sheet, "both");
    return [
      text(element.name || element.code, "labelWrapped"),
      isIndicator
        ? shown(context, formula, value, "number", valueFormat(valueDigits(values)))
        : scored(context, position, shown(context, formula, value, "score")),
      live(look(terms, points.gates, k), stateWord(context, gate, state), "labelWrapped"),
      text(gate.passes === "at least" ? words.points.atLeast : words.points.atMost, "labelWrapped"),
      live(limit, gate.limit, "parameter"),
      followsCell(context, terms, k, gate, state),
      ...[blank, blank, blank].map((one): PlanCell => ({ ...one, style: "note" })),
    ];
  });
}

function stateWord({ words: { points } }: Context, { missing }: Gate, state: GateState | null): string {
  if (state === null) return "";
  if (state !== "missing") return points[state];
  return missing === "passes" ? points.missingPasses : points.missingFails;
}

/** "no points for Evaluation", or the most that it gives; "" where the unit passes. */
function followsCell(
  context: Context,
  terms: ProfileTerms,
  k: number,
  gate: Gate,
  state: GateState | null,
): PlanCell {
  const { layout, model, words } = context;
  if (layout.points === null) return text("", "note");
  const node = model.framework.find(({ code }) => code === gate.node);
  const name = node === undefined || node.name === "" || node.name.length > longest ? gate.node : node.name;
  const cap = cell(layout.points.caps, 0, k, terms.layout.sheet, "both");
  const { noPointsFor, atMostFor, fails, missingFails } = words.points;
  const shownState = look(terms, layout.points.gates, k);
  const failed = `OR(${[fails, missingFails].map((word) => `${shownState}=${formulaText(word)}`).join(",")})`;
  const none = saidFormula(noPointsFor, { name: { text: name } });
  const most = saidFormula(atMostFor, { name: { text: name }, cap: { formula: rankTextFormula(cap) } });
  const isFailed = state === "fails" || (state === "missing" && gate.missing === "fails");
  const value =
    gate.cap === 0 ? said(noPointsFor, { name }) : said(atMostFor, { name, cap: rankText(gate.cap) });
  return live(`IF(${failed},IF(${cap}=0,${none},${most}),"")`, isFailed ? value : "", "note");
}

/** How many gates the unit fails, as a figure at the top. */
export function gatesRow(context: Context, terms: ProfileTerms): [PlanCell, PlanCell, PlanCell] {
  const { words } = context;
  const { gates } = terms.layout;
  if (gates === null) return [text("", "label"), text("", "rank"), text("", "note")];
  const states = columnRange(gates, 2, terms.layout.sheet);
  const { fails, missingFails, failedGates } = words.points;
  const failed = [fails, missingFails].map((word) => `COUNTIF(${states},${formulaText(word)})`).join("+");
  const own = gatesOfIndex(context, terms.index).map((k) => at(context.results.gates ?? [], k));
  const count = own.filter(({ gate, states: byUnit }) => {
    const state = byUnit[terms.unit];
    return state === "fails" || (state === "missing" && gate.missing === "fails");
  }).length;
  return [
    text(failedGates, "label"),
    live(failed, count, "rank"),
    text(said(words.profile.of, { count: own.length }), "note"),
  ];
}

/** A gate that holds the unit back stands out; the words say it as well. */
export function failingGates(
  { words }: Context,
  { layout: { gates } }: ProfileTerms,
): readonly ConditionalFormat[] {
  if (gates === null) return [];
  const area = { ...gates, column: gates.column + 2, columns: 1 };
  const first = cell(area, 0, 0, area.sheet, "column");
  const failed = [words.points.fails, words.points.missingFails].map(
    (word) => `${first}=${formulaText(word)}`,
  );
  return [
    {
      kind: "formula",
      area,
      formula: `=OR(${failed.join(",")})`,
      fill: "FBE3E0",
      font: "8A1C0F",
      bold: true,
    },
  ];
}
