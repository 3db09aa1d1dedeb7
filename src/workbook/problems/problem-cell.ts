import type { EngineProblem, EngineProblemCode, Model } from "../../engine";
import { ratingCells } from "../assessment";
import type { CellRef } from "../cells";
import type { NodeAttribute, Source } from "../source";
import { judgementCell } from "./judgement-cell";

/** The cells of a Framework row that a problem is about; the first one that exists is used. */
const attributes: Readonly<Partial<Record<EngineProblemCode, readonly NodeAttribute[]>>> = {
  "weight-negative": ["weight"],
  "node-parent-unknown": ["parent"],
  "node-cycle": ["parent"],
  "node-level-order": ["level", "parent"],
  "indicator-without-node": ["parent"],
  "goalposts-order": ["lower", "upper"],
  "denominator-unknown": ["denominator"],
  "indicator-without-goalposts": ["lower", "upper"],
  "indicator-without-target": ["target"],
};

/** Problems of the cells of the column with the weights of the units. */
const ofUnitWeights: ReadonlySet<EngineProblemCode> = new Set([
  "unit-weight-missing",
  "unit-weight-negative",
]);

/** Problems of an indicator's figures, which are in the data and not in the Framework. */
const ofFigures: ReadonlySet<EngineProblemCode> = new Set([
  "indicator-all-missing",
  "indicator-constant",
  "indicator-without-reference",
  "indicator-without-spread",
  "indicator-not-positive",
  "treatment-not-possible",
  "imputation-without-values",
]);

/**
 * The cell that a problem of the engine is about: a judgement, the figure of a unit or its denominator, a setting, the code
 * of a unit, an attribute or the code of a node, or the header of an indicator's column. Null when none is known.
 */
export function problemCell(problem: EngineProblem, source: Source, model: Model): CellRef | null {
  const { code, where, details } = problem;
  const { data } = source;
  const judged = source.judgements && judgementCell(problem, source.judgements);
  if (judged) return judged;
  const inData = (row: number | undefined, column: number | undefined): CellRef | null =>
    row === undefined || column === undefined ? null : { sheet: data.sheet, row, column };
  const column = (of: string | undefined): number | undefined =>
    of !== undefined && Object.hasOwn(data.columns, of) ? data.columns[of] : undefined;
  const rowOf = (unit: string): number | undefined =>
    data.rows[model.units.findLastIndex((candidate) => candidate.code === unit)];

  const isOfDenominator = code === "denominator-missing" || code === "denominator-zero";
  const rated = where.unit === undefined ? null : ratedCell(where, source);
  if (rated !== null && !isOfDenominator) return rated;
  if (where.unit !== undefined && where.indicator !== undefined)
    return inData(rowOf(where.unit), column(isOfDenominator ? details["denominator"] : where.indicator));
  if (where.unit !== undefined && ofUnitWeights.has(code))
    return inData(rowOf(where.unit), column(details["column"]));
  const setting = where.setting?.toLowerCase();
  if (setting !== undefined && Object.hasOwn(source.settings, setting))
    return source.settings[setting] ?? null;
  if (where.unit !== undefined && where.node === undefined) return inData(rowOf(where.unit), data.codeColumn);
  if (code === "unit-not-scored" && where.unit !== undefined)
    return inData(rowOf(where.unit), data.codeColumn);

  const node = where.node ?? where.indicator;
  const header = inData(data.headerRow, column(where.indicator ?? where.node));
  if (node === undefined) return null;
  if (ofFigures.has(code)) return header ?? ratedCell({ indicator: where.indicator ?? where.node }, source);
  const cells = Object.hasOwn(source.nodes, node) ? source.nodes[node] : undefined;
  const wanted = [...(attributes[code] ?? []), "code", "name", "parent"] satisfies readonly NodeAttribute[];
  return wanted.map((attribute) => cells?.[attribute]).find((cell) => cell !== undefined) ?? header;
}

/** The cell of a rating that a value of a unit, or of an indicator as a whole, comes from; null where it is not rated. */
function ratedCell(
  { unit, indicator }: { readonly unit?: string | undefined; readonly indicator?: string | undefined },
  { assessment }: Source,
): CellRef | null {
  if (assessment === undefined || indicator === undefined || !assessment.rated.includes(indicator))
    return null;
  const cells = ratingCells(assessment);
  return unit === undefined ? cells.ofIndicator(indicator) : cells.first(unit, indicator);
}
