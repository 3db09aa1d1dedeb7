import type { FrameworkNode, Indicator, Model, Results } from "../../../engine";
import type { CellValue } from "../../cells";
import type { PlanCell, StyleRole } from "../../plan";
import type { Source } from "../../source";
import { unitLabels } from "../../unit-labels";
import { isDone } from "../method/method-choice";
import { isTransformed } from "../method/transformation-of";
import type { ReportInput } from "./input";
import type { Language } from "../../language";
import { flatText } from "../formulas/flat-text";
import type { Layout } from "./layout";
import { layOut } from "./layout";
import type { Structure } from "./structure";
import { withNamedIndex } from "./named-index";
import { nodeAt, structureOf } from "./structure";
import { wordsIn, type ReportWords } from "../words";

/** What every sheet of the report is planned from. */
export interface Context {
  readonly input: ReportInput;
  readonly model: Model;
  readonly results: Results;
  readonly source: Source;
  readonly structure: Structure;
  readonly language: Language;
  /** The texts of the report in that language. */
  readonly words: ReportWords;
  /** False in values mode, where large tables are made without building formulas that nobody would see. */
  readonly formulas: boolean;
  /** Of a very large index only what people read is written: no workings of figures that have no formulas. */
  readonly brief: boolean;
  readonly layout: Layout;
  /** Sheets that exist: Treated only when something is imputed, treated or transformed. */
  readonly hasTreated: boolean;
  readonly groupLabels: readonly (string | null)[] | null;
  /** What each unit is called in the report. */
  readonly unitLabels: readonly string[];
  readonly groupName: string;
  /** Addresses of cells of Data that a worksheet takes for a number and the model for missing. */
  readonly unusable: ReadonlySet<string>;
}

/** Units x nodes above which a report in values mode leaves out its workings. */
const maximumWorkings = 400_000;

export function contextOf(input: ReportInput): Context {
  const structure = structureOf(input.model);
  const { language = "en" } = input;
  const words = wordsIn(language);
  const model = withNamedIndex(input.model, input.source, words);
  const group = model.groups.find((candidate) => candidate.code === model.method.group);
  return {
    input,
    model,
    results: input.results,
    source: input.source,
    structure,
    language,
    words,
    formulas: input.mode === "live",
    brief: input.mode === "values" && model.units.length * model.framework.length > maximumWorkings,
    layout: layOut(input, structure, words),
    hasTreated: isDone(model, "imputation") || isDone(model, "treatment") || isTransformed(model),
    groupLabels: group?.labels ?? null,
    groupName: group?.name ?? "",
    unitLabels: unitLabels(model.units),
    unusable: new Set(input.source.data.unusable),
  };
}

/** A text; never a formula, whatever it begins with. */
export const text = (value: string, style: StyleRole = "text"): PlanCell => ({ value, style });

export const blank: PlanCell = { value: null };

/** A number that is no formula. */
export const figure = (value: number, style: StyleRole = "number", format?: string): PlanCell => ({
  value: Number.isNaN(value) ? null : value,
  style,
  ...(format === undefined ? {} : { format }),
});

/** A number that has no formula, in a table that other formulas look up: missing is an empty text, not a blank. */
export const constant = (value: number, style: StyleRole): PlanCell =>
  Number.isNaN(value) ? live('""', value, style) : figure(value, style);

/** A formula with its stored result; missing is an empty text, as the formula itself gives. */
export function live(
  formula: string,
  value: CellValue,
  style: StyleRole,
  array = false,
  format?: string,
): PlanCell {
  const stored = typeof value === "number" && Number.isNaN(value) ? "" : value;
  const cell: PlanCell = { value: stored, formula: flatText(`=${formula}`), style };
  // Nearly all cells end here: of a large report there are half a million.
  if (!array && format === undefined) return cell;
  return { ...cell, ...(array && { array }), ...(format !== undefined && { format }) };
}

export const indicatorAt = (context: Context, p: number): Indicator => {
  const indicator = context.model.indicators[context.structure.indicatorOf[p] ?? -1];
  if (indicator === undefined) throw new RangeError(`No indicator ${p}`);
  return indicator;
};

export const aggregateAt = (context: Context, a: number): FrameworkNode =>
  nodeAt(context.model, context.structure.aggregates[a] ?? -1);

/** Entry of a column table by report place: `columns` is in the order of the model's indicators. */
export const indicatorValue = (
  context: Context,
  columns: readonly Float64Array[],
  p: number,
  unit: number,
): number => columns[context.structure.indicatorOf[p] ?? -1]?.[unit] ?? NaN;

/** Likewise for a table in the order of the framework. */
export const nodeValue = (columns: readonly Float64Array[], position: number, unit: number): number =>
  columns[position]?.[unit] ?? NaN;

export const range = (n: number): number[] => Array.from({ length: n }, (_, k) => k);
