import type { Model } from "../../../engine";
import { isDone } from "../method/method-choice";
import type { ReportInput } from "./input";
import { sheetNameFor } from "../frame/names";
import { numbersOf } from "../method/own-choice";
import { type ParameterColumn, parameterColumnsOf } from "../parameters/columns";
import type { Region } from "../formulas/ranges";
import type { Structure } from "./structure";
import { treatmentNumbers } from "../twins/treat";
import type { ReportWords } from "../words";

/**
 * Where everything stands, before anything is written: formulas of one sheet can then refer to any other. On every
 * sheet with a row a unit, a unit has the same row: what is behind a score is on the same row of the next sheet.
 */
export interface Layout {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  /** Ranking, gaps and profile of each root (index). */
  readonly indexes: readonly IndexSheets[];
  readonly parameters: {
    readonly settings: Region;
    readonly table: Region;
    /** The table's columns, which differ by method. */
    readonly columns: readonly ParameterColumn[];
  };
  readonly values: {
    readonly availability: Region;
    readonly denominators: Region;
    readonly table: Region;
    readonly screened: Region | null;
  };
  readonly treated: { readonly imputed: Region | null; readonly treated: Region | null };
  /** The last of values, screened, imputed and treated: what normalisation starts from. */
  readonly prepared: Region;
  readonly normalised: { readonly weights: Region; readonly targets: Region; readonly table: Region };
  readonly scores: {
    readonly levels: Region;
    readonly weights: Region;
    readonly effective: Region;
    readonly targets: Region;
    readonly table: Region;
    readonly competition: Region | null;
    readonly ranks: Region;
    readonly groupRanks: Region | null;
    /** One column a root. */
    readonly order: Region;
  };
  readonly references: { readonly labels: Region; readonly aggregates: Region; readonly indicators: Region };
  readonly contributions: {
    readonly reference: Region;
    readonly present: Region;
    readonly from: Region;
    readonly to: Region;
    readonly nodeWeights: Region;
    readonly weights: Region;
    readonly explained: Region;
    readonly table: Region;
  };
  /** Code, name and, when units are grouped, group: the columns that every unit table begins with. */
  readonly lead: number;
}

export type SheetKey =
  "Scores" | "Parameters" | "Values" | "Treated" | "Normalised" | "References" | "Contributions" | "Audit";

export interface IndexSheets {
  /** Framework position of the root. */
  readonly root: number;
  /** "" for the first index, "2", "3" ... for further ones: part of keys and block names. */
  readonly suffix: string;
  readonly ranking: string;
  readonly gaps: string;
  readonly profile: string;
}

/** First row of units, on every sheet that has a row a unit; the row above it is the header. */
export const firstUnitRow = 9;
export const headerRow = firstUnitRow - 1;
/** Rows above the header, for names and for what is one figure a column. */
export const namesRow = headerRow - 1;
export const parameterRow = 3;

export function layOut(input: ReportInput, structure: Structure, words: ReportWords): Layout {
  const { model, results } = input;
  const sheets = sheetNames(input, words);
  const n = model.units.length;
  const m = structure.indicators.length;
  const a = structure.aggregates.length;
  const lead = model.method.group === null ? 2 : 3;
  const at = (sheet: string, column: number, columns: number, row = firstUnitRow, rows = n): Region => ({
    sheet,
    row,
    column,
    rows,
    columns,
  });
  const denominators = model.denominators.length;
  const columns = parameterColumnsOf(model, results);
  const valuesColumn = lead + 1 + denominators;
  const values = {
    availability: at(sheets.Values, lead, 1),
    denominators: at(sheets.Values, lead + 1, denominators),
    table: at(sheets.Values, valuesColumn, m),
    screened: model.method.screening === null ? null : at(sheets.Values, valuesColumn + m + 1, m),
  };
  const imputes = isDone(model, "imputation");
  const treats = isDone(model, "treatment");
  const treated = {
    imputed: imputes ? at(sheets.Treated, lead, m) : null,
    treated: treats ? at(sheets.Treated, imputes ? lead + m + 1 : lead, m) : null,
  };
  const scoresAt = (column: number, columns: number, row?: number, rows?: number): Region =>
    at(sheets.Scores, column, columns, row, rows);
  const ranksColumn = lead + a + 1;
  const grouped = model.method.group !== null;
  const orderColumn = ranksColumn + (grouped ? 2 * (a + 1) : a + 1);
  const references = referenceRows(model, structure).length;
  const contributions = (column: number, columns: number): Region =>
    at(sheets.Contributions, column, columns);
  const groupReference = results.model.method.gap.reference === "groupMedian";
  const weightsColumn = lead + m + structure.roots.length + 2;
  return {
    sheets,
    indexes: indexSheets(
      input,
      structure,
      words,
      new Set(Object.values(sheets).map((name) => name.toLowerCase())),
    ),
    lead,
    parameters: {
      settings: at(sheets.Parameters, 1, 1, parameterRow, settingLabels(model).length),
      table: at(sheets.Parameters, 0, columns.length, parameterTableRow(model), m),
      columns,
    },
    values,
    treated,
    prepared: treated.treated ?? treated.imputed ?? values.screened ?? values.table,
    normalised: {
      weights: at(sheets.Normalised, lead, m, parameterRow, 1),
      targets: at(sheets.Normalised, lead, m, parameterRow + 1, 1),
      table: at(sheets.Normalised, lead, m),
    },
    scores: {
      levels: scoresAt(lead, a, parameterRow, 1),
      weights: scoresAt(lead, a, parameterRow + 1, 1),
      effective: scoresAt(lead, a, parameterRow + 2, 1),
      targets: scoresAt(lead, a, parameterRow + 3, 1),
      table: scoresAt(lead, a),
      ranks: scoresAt(ranksColumn, a),
      groupRanks: grouped ? scoresAt(ranksColumn + a + 1, a) : null,
      order: scoresAt(orderColumn, structure.roots.length),
      competition:
        model.method.ranks === "competition" ? null : scoresAt(orderColumn + structure.roots.length + 1, a),
    },
    references: {
      labels: at(sheets.References, 0, 1, firstUnitRow, references),
      aggregates: at(sheets.References, 1, a, firstUnitRow, references),
      indicators: at(sheets.References, 1 + a, m, firstUnitRow, references),
    },
    contributions: {
      table: contributions(lead, m),
      explained: contributions(lead + m + 1, structure.roots.length),
      weights: contributions(weightsColumn, m),
      nodeWeights: contributions(weightsColumn + m + 1, a),
      present: contributions(weightsColumn + m + a + 2, a),
      from: contributions(weightsColumn + m + 2 * a + 3, a),
      to: contributions(weightsColumn + m + 3 * a + 4, a),
      reference: groupReference
        ? contributions(weightsColumn + m + 4 * a + 5, m)
        : at(sheets.Contributions, weightsColumn, m, parameterRow, 1),
    },
  };
}

/** The method's numbers, one a row of the Parameters sheet. */
export function settingLabels(model: Model): readonly { readonly label: string; readonly value: number }[] {
  const { method } = model;
  const used = treatmentNumbers(method.treatment);
  const treatment = numbersOf(method.treatment)
    .filter(([label]) => used.includes(label))
    .map(([label, value]) => ({ label: `Outliers: ${label}`, value }));
  const normalisation = numbersOf(method.normalisation).map(([label, value]) => ({
    label: `Normalisation: ${label}`,
    value,
  }));
  const screening =
    method.screening === null
      ? []
      : [{ label: "Screening: least share of indicators", value: method.screening }];
  const missing =
    method.missing.rule === "share"
      ? [{ label: "Missing data: least share of children", value: method.missing.share }]
      : [];
  return [...treatment, ...normalisation, ...screening, ...missing];
}

const parameterTableRow = (model: Model): number => parameterRow + settingLabels(model).length + 2;

/** The rows of the References sheet. */
export type ReferenceRow =
  | { readonly kind: "target" | "best" | "median" | "unit" }
  | { readonly kind: "bestUnit"; readonly root: number }
  | { readonly kind: "group"; readonly label: string };

export function referenceRows(model: Model, structure: Structure): readonly ReferenceRow[] {
  const group = model.groups.find((candidate) => candidate.code === model.method.group);
  const labels = [...new Set(group?.labels.filter((label) => label !== null) ?? [])].sort();
  return [
    { kind: "target" },
    { kind: "best" },
    { kind: "median" },
    ...structure.roots.map((root): ReferenceRow => ({ kind: "bestUnit", root })),
    ...(model.method.gap.reference === "unit" ? [{ kind: "unit" } as const] : []),
    ...labels.map((label): ReferenceRow => ({ kind: "group", label })),
  ];
}

function sheetNames(input: ReportInput, { tabs }: ReportWords): Record<SheetKey, string> {
  const name = (key: SheetKey): string => sheetNameFor(key, input.description, new Set(), tabs[key]);
  return {
    Scores: name("Scores"),
    Parameters: name("Parameters"),
    Values: name("Values"),
    Treated: name("Treated"),
    Normalised: name("Normalised"),
    References: name("References"),
    Contributions: name("Contributions"),
    Audit: name("Audit"),
  };
}

function indexSheets(
  input: ReportInput,
  structure: Structure,
  { tabs }: ReportWords,
  taken: ReadonlySet<string>,
): readonly IndexSheets[] {
  return structure.roots.map((root, r) => {
    const suffix = r === 0 ? "" : String(r + 1);
    const after = suffix && ` ${suffix}`;
    const named = (key: "Ranking" | "Gaps" | "Profile"): string =>
      sheetNameFor(`${key}${after}`, input.description, taken, `${tabs[key]}${after}`);
    return { root, suffix, ranking: named("Ranking"), gaps: named("Gaps"), profile: named("Profile") };
  });
}
