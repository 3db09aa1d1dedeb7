import type { EngineProblem } from "../../engine";
import type { CellRef } from "../cells";
import { cellAddress } from "../cells";
import type { PlanCell } from "../plan";
import { methodInWords } from "../read";
import type { Context } from "./context";
import { blank, figure, live, nodeValue, range, text } from "./context";
import { aggregationsUnsplit, contributionsAreLive } from "./contributions/parts";
import { unitWeights } from "./contributions/unit-weights";
import { aggregateAt } from "./context";
import { fixedTransformations } from "./fixed-transformations";
import { valueImputations } from "./imputed";
import type { Region } from "./region";
import { columnRange } from "./region";
import { scored } from "./score-format";
import { valueAggregations } from "./table-aggregations";
import { weightsAreGiven } from "./weight-cell";
import { weightOrigin } from "./weight-origin";

/** Columns of the audit's text. */
export const auditColumns = 7;

/** Where the engine's own scores stand on the audit sheet: below its header, right of the text. */
export const engineScores = (context: Context): Region => ({
  sheet: context.layout.sheets.Audit,
  row: 5,
  column: auditColumns + 1 + context.layout.lead,
  rows: context.model.units.length,
  columns: context.structure.aggregates.length,
});

type Row = readonly PlanCell[];

const pad = (cells: readonly PlanCell[]): Row => [
  ...cells,
  ...range(Math.max(0, auditColumns - cells.length)).map(() => blank),
];

const heading = (title: string, remark = ""): readonly Row[] => [
  pad([]),
  pad([text(title, "heading"), ...range(auditColumns - 1).map(() => text("", "heading"))]),
  ...(remark === "" ? [] : [pad([text(remark, "note")])]),
];

const header = (...names: readonly string[]): Row => pad(names.map((name) => text(name, "header")));

/** The audit as rows of text: what was done, to which cells, and why. */
export function auditRows(context: Context): readonly Row[] {
  return [
    ...runRows(context),
    ...methodRows(context),
    ...checkRows(context),
    ...problemRows(context),
    ...changedRows(context),
    ...weightRows(context),
  ];
}

function runRows(context: Context): readonly Row[] {
  const { input, model, results, source } = context;
  const cells = model.units.length * model.indicators.length;
  const missing = model.indicators.reduce(
    (sum, { values }) => sum + values.filter((x) => Number.isNaN(x)).length,
    0,
  );
  const scored = context.structure.roots.map(
    (root) => [...(results.scores[root] ?? [])].filter((x) => !Number.isNaN(x)).length,
  );
  const fact = (label: string, value: PlanCell): Row =>
    pad([text(label, "label"), typeof value.value === "string" ? { ...value, style: "label" } : value]);
  const count = (value: number): PlanCell => figure(value, "rank", "#,##0");
  return [
    ...heading("The run"),
    fact("Made by", text(`Capability Index ${input.run.version}`)),
    fact("Time", text(input.run.time)),
    fact("SHA-256 of the inputs", text(input.run.inputsDigest)),
    fact(
      "Report",
      text(
        input.mode === "live"
          ? "Live: formulas down to the raw cell; the stored values are the engine's."
          : "Values only: numbers of the engine, no formulas.",
      ),
    ),
    fact("Data", text(source.found.data)),
    fact("Framework", text(source.found.framework)),
    fact("Method", text(source.found.method)),
    fact("Units", count(model.units.length)),
    ...context.structure.roots.map((root, r) =>
      fact(oneOf(context.structure.roots, model.framework[root]?.code ?? ""), count(scored[r] ?? 0)),
    ),
    fact("Indicators", count(model.indicators.length)),
    fact("Missing cells", text(`${missing} of ${cells} (${((100 * missing) / cells).toFixed(1)}%)`)),
    fact("Cells imputed", count(results.imputations.length)),
    fact("Cells treated as outliers", count(results.treatments.length)),
    fact("Units dropped by screening", count(results.kept.filter((kept) => !kept).length)),
    fact("Indicators set aside", text(results.setAside.length === 0 ? "none" : results.setAside.join(", "))),
  ];
}

/** Names of indexes can be long, and the column is not: their code tells several apart. */
const oneOf = (roots: readonly number[], code: string): string =>
  roots.length === 1 ? "Units scored" : `Units scored in ${code}`;

function methodRows(context: Context): readonly Row[] {
  return [
    ...heading("The method, as applied"),
    header("Setting", "Value", "Cell"),
    ...methodInWords(context.model.method).map(([setting, value]) => {
      const ref = context.source.settings[setting.toLowerCase()];
      return pad([text(setting, "label"), text(value, "label"), ref ? linked(ref) : text("default", "note")]);
    }),
    ...(context.formulas ? valueImputations(context) : []).map((method) =>
      pad([
        text("Imputation", "label"),
        text(`written as values: there is no worksheet formula for ${method}`, "warning"),
      ]),
    ),
    ...(context.formulas ? valueAggregations(context) : []).map((method) =>
      pad([
        text("Scores", "label"),
        text(
          `written as values, which an edit does not move: there is no worksheet formula for ${method}`,
          "warning",
        ),
      ]),
    ),
    ...fixedTransformations(context).map((remark) =>
      pad([text("Outliers", "label"), text(remark, "warning")]),
    ),
    ...(!context.formulas || contributionsAreLive(context, unitWeights(context))
      ? []
      : [
          pad([
            text("Parts of the gap", "label"),
            text(`written as values: ${whyUnsplit(context)}`, "warning"),
          ]),
        ]),
  ];
}

const whyUnsplit = (context: Context): string => {
  const methods = aggregationsUnsplit(context);
  return methods.length > 0
    ? `there is no worksheet formula for a split under ${methods.join(", ")}`
    : "a mean is not defined over the reference";
};

/** Engine and worksheet check each other: for every aggregate, the largest difference of the two. */
function checkRows(context: Context): readonly Row[] {
  const { layout } = context;
  const sheet = layout.sheets.Audit;
  const own = engineScores(context);
  const formulas = context.input.mode === "live";
  if (!formulas) return [];
  return [
    ...heading(
      "Engine against formulas",
      "Recomputed whenever the workbook calculates. The engine's scores at the time of the run stand to the right. " +
        "After an edit of data or weights the formulas move on and the difference shows by how much.",
    ),
    header("Node", "Code", "Largest difference", "Only one has"),
    ...range(context.structure.aggregates.length).map((a) => {
      const engine = columnRange(own, a, sheet);
      const live_ = columnRange(layout.scores.table, a, sheet);
      const both = `ISNUMBER(${engine})*ISNUMBER(${live_})`;
      return pad([
        text(aggregateAt(context, a).name, "label"),
        text(aggregateAt(context, a).code, "code"),
        live(`MAX(IF(${both},ABS(${engine}-${live_}),0))`, 0, "number", true, "0.0E+00"),
        live(`SUMPRODUCT(--(ISNUMBER(${engine})<>ISNUMBER(${live_})))`, 0, "rank"),
      ]);
    }),
  ];
}

/** Two rows a problem, what and what to do, neither wrapped: a row's height need not fit a long sentence. */
function problemRows(context: Context): readonly Row[] {
  const { problems } = context.input;
  const style = { error: "error", warning: "warning", note: "note" } as const;
  return [
    ...heading("Problems", problems.length === 0 ? "None." : ""),
    ...(problems.length === 0 ? [] : [header("Severity and code", "Cell", "What, and what to do")]),
    ...problems.flatMap(({ severity, message, cell, remedy, code }) => [
      pad([
        text(`${severity}: ${code}`, style[severity]),
        cell === null ? text("", "label") : linked(cell),
        text(message, "sentence"),
      ]),
      pad([blank, blank, text(remedy, "note")]),
    ]),
  ];
}

/** Every cell whose value is not the user's own: imputed, treated, set aside, dropped. */
function changedRows(context: Context): readonly Row[] {
  const { model, results } = context;
  const name = (code: string): string => model.indicators.find((one) => one.code === code)?.name ?? code;
  const unitName = (code: string): string => model.units.find((unit) => unit.code === code)?.name ?? code;
  const kinds = {
    winsorisedHigh: "winsorised (high)",
    winsorisedLow: "winsorised (low)",
    fencedHigh: "moved to the upper fence",
    fencedLow: "moved to the lower fence",
    log: "logarithm",
    boxCox: "Box-Cox",
  } as const;
  const dropped = model.units.filter((_, i) => results.kept[i] === false);
  return [
    ...heading("Cells changed", anyChange(context) ? "" : "None: every value is the user's own."),
    ...(results.imputations.length === 0 ? [] : [header("Imputed: unit", "Indicator", "Cell", "", "Value")]),
    ...results.imputations.map(({ unit, indicator, value }) =>
      pad([
        text(unitName(unit), "label"),
        text(name(indicator), "label"),
        rawLink(context, unit, indicator),
        blank,
        figure(value),
      ]),
    ),
    ...(results.treatments.length === 0
      ? []
      : [header("Treated: unit", "Indicator", "Cell", "How", "Before", "After")]),
    ...results.treatments.map(({ unit, indicator, kind, before, after }) =>
      pad([
        text(unitName(unit), "label"),
        text(name(indicator), "label"),
        rawLink(context, unit, indicator),
        text(kinds[kind], "label"),
        figure(before),
        figure(after),
      ]),
    ),
    ...(dropped.length === 0 ? [] : [header("Dropped by screening: unit", "Share of indicators")]),
    ...dropped.map(({ code, name: unit }) =>
      pad([
        text(unit, "label"),
        figure(results.availability[model.units.findIndex((one) => one.code === code)] ?? NaN, "percent"),
      ]),
    ),
    ...(results.setAside.length === 0 ? [] : [header("Set aside: indicator", "Why")]),
    ...results.setAside.map((code) =>
      pad([text(name(code), "label"), text(whySetAside(results.problems, code), "label")]),
    ),
  ];
}

const anyChange = ({ results }: Context): boolean =>
  results.imputations.length + results.treatments.length + results.setAside.length > 0 ||
  results.kept.includes(false);

/** What is said of an indicator besides, of its outliers or gaps, is not why. */
const whySetAside = (problems: readonly EngineProblem[], code: string): string =>
  problems.find((problem) => problem.where.indicator === code && problem.code.startsWith("indicator-"))
    ?.code ?? "";

function weightRows(context: Context): readonly Row[] {
  const { model, results, structure } = context;
  return [
    ...heading(
      "Weights",
      "Nominal weight among siblings, and the share of the index that rests on each node.",
    ),
    ...weightOrigin(context, linked).map(pad),
    header("Node", "Code", "Cell", "Level", "Weight", "Effective"),
    ...[...structure.aggregates, ...structure.indicators].map((position) => {
      const node = model.framework[position];
      const ref = weightsAreGiven(model) ? context.source.nodes[node?.code ?? ""]?.weight : undefined;
      return pad([
        text(node?.name ?? "", "label"),
        text(node?.code ?? "", "code"),
        ref ? linked(ref) : text("", "text"),
        figure(node?.level ?? NaN, "rank"),
        figure(results.weights[position] ?? NaN, "weight"),
        figure(results.effectiveWeights[position] ?? NaN, "percent"),
      ]);
    }),
  ];
}

const linked = (ref: CellRef): PlanCell => ({
  value: cellAddress(ref),
  style: "text",
  link: cellAddress(ref),
});

function rawLink(context: Context, unit: string, indicator: string): PlanCell {
  const { data } = context.source;
  const row = data.rows[context.model.units.findIndex(({ code }) => code === unit)];
  const column = data.columns[indicator];
  return row === undefined || column === undefined
    ? text("", "label")
    : linked({ sheet: data.sheet, row, column });
}

/** The engine's own scores, as values: what the formulas are held against. */
export const engineScoreCells = (context: Context): readonly (readonly PlanCell[])[] =>
  range(context.model.units.length).map((i) =>
    context.structure.aggregates.map((position) =>
      scored(context, position, figure(nodeValue(context.results.scores, position, i), "score")),
    ),
  );
