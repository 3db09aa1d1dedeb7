import { at } from "../at";
import type { Model } from "../model/model";
import type { EditionStage } from "./edition";
import { type MixedRow, otherSide, rowsOf, type Side } from "./rows";
import type { SubjectPair } from "./subjects";

/** From which edition each stage is. */
export type Sides = Readonly<Record<EditionStage, Side>>;

export interface Mixture {
  readonly model: Model;
  /** Unit of each pair in the model: the one that the edition is about; -1 where the mixture has none. */
  readonly units: Int32Array;
}

/**
 * The model with each stage of its edition: rows of the `units` edition, their values of the `performance` edition, revised
 * values of the `ratings` edition, all else of the `method` edition but the weights. Where an edition lacks a column or a row, the
 * value is the other's. What gaps are measured against changes no score and is left out.
 */
export function mixture(
  models: readonly [Model, Model],
  pairs: readonly SubjectPair[],
  sides: Sides,
  revised: ReadonlySet<string>,
): Mixture {
  const units = new Int32Array(pairs.length).fill(-1);
  const rows = pairs.flatMap((pair, k) => {
    if (at(pair.subjects, sides.units) === null) return [];
    const side = pair.subjects.includes(null) ? sides.units : sides.performance;
    return rowsOf(pair, models, side).map((row) => ({
      row,
      pair: k,
      about: at(pair.subjects, side)?.unit ?? -1,
    }));
  });
  rows.forEach(({ row, pair, about }, i) => {
    if (at(row.units, row.side) === about) units[pair] = i;
  });
  return {
    model: modelOf(
      models,
      rows.map(({ row }) => row),
      sides,
      revised,
    ),
    units,
  };
}

function modelOf(
  models: readonly [Model, Model],
  rows: readonly MixedRow[],
  sides: Sides,
  revised: ReadonlySet<string>,
): Model {
  const own = at(models, sides.method);
  const weighed = at(models, sides.weights);
  const weights = new Map(weighed.framework.map(({ code, weight }) => [code, weight]));
  const { group } = own.method;
  const used = new Set(own.indicators.map(({ denominator }) => denominator));
  used.add(own.method.unitWeights ?? null);
  const context = (own.context ?? []).filter(({ code }) => code === own.method.unitWeights);
  const column = (find: FindColumn, wanted?: Side): Float64Array =>
    Float64Array.from(cellsOf(models, rows, find, wanted, NaN));
  return {
    units: rows.map(({ side, units }) => at(at(models, side).units, at(units, side))),
    indicators: own.indicators.map((indicator) => ({
      ...indicator,
      values: column(
        ({ indicators }) => indicators.find(({ code }) => code === indicator.code)?.values,
        revised.has(indicator.code) ? sides.ratings : undefined,
      ),
    })),
    denominators: own.denominators
      .filter(({ code }) => used.has(code))
      .map((one) => ({
        ...one,
        values: column(({ denominators }) => denominators.find(({ code }) => code === one.code)?.values),
      })),
    groups: own.groups
      .filter(({ code }) => code === group)
      .map((one) => ({
        ...one,
        labels: cellsOf(
          models,
          rows,
          ({ groups }) => groups.find(({ code }) => code === one.code)?.labels,
          undefined,
          null,
        ),
      })),
    framework: own.framework.map((node) => ({ ...node, weight: weights.get(node.code) ?? node.weight })),
    judgements: weighed.judgements,
    panel: panelOf(models, rows),
    ...(own.frozen && { frozen: own.frozen }),
    ...(context.length > 0 && {
      context: context.map((one) => ({
        ...one,
        values: column((model) => model.context?.find(({ code }) => code === one.code)?.values),
      })),
    }),
    method: methodOf(own.method, weighed.method.weights),
  };
}

/** Without its peers, which are what gaps are measured against, and without classes, which change no score. */
function methodOf(method: Model["method"], weights: Model["method"]["weights"]): Model["method"] {
  const { peers, classes, ...others } = method;
  void [peers, classes];
  return { ...others, weights, gap: { reference: "best" } };
}

type FindColumn = (model: Model) => Float64Array | undefined;

/** A column of the mixture: of the edition of each row, or of a wanted one; of the other edition where that has no such cell. */
function cellsOf<T>(
  models: readonly [Model, Model],
  rows: readonly MixedRow[],
  find: (model: Model) => ArrayLike<T> | undefined,
  wanted: Side | undefined,
  missing: T,
): readonly T[] {
  const columns = [find(models[0]), find(models[1])] as const;
  const cell = ({ units }: MixedRow, side: Side): T | undefined => {
    const unit = at(units, side);
    return unit < 0 ? undefined : columns[side]?.[unit];
  };
  return rows.map((row) => {
    const side = wanted ?? row.side;
    const first = cell(row, side);
    if (first !== undefined) return first;
    return cell(row, otherSide(side)) ?? missing;
  });
}

/** Null where a row has no time. */
function panelOf(models: readonly [Model, Model], rows: readonly MixedRow[]): Model["panel"] {
  const places = rows.map(({ side, units }) => ({ panel: at(models, side).panel, unit: at(units, side) }));
  const known = places.flatMap(({ panel, unit }) => (panel === null ? [] : [{ panel, unit }]));
  if (known.length < places.length || known.length === 0) return null;
  return {
    subjects: known.map(({ panel, unit }) => at(panel.subjects, unit)),
    times: Float64Array.from(known, ({ panel, unit }) => at(panel.times, unit)),
  };
}
