import { chosen } from "../method/registered";
import type { NormalisationName } from "../model/method-names";
import type { Choice, Direction } from "../model/model";
import { normalisations } from "../normalise";
import type { EngineProblem } from "../problem";
import { columnOf, requireOnePerUnit, type Values } from "../values";

/** How a column is brought to a scale. */
export interface NormaliseOptions {
  readonly method: NormalisationName;
  readonly parameters?: Choice["parameters"];
  /** 1: more is better (the default); -1: less is better. */
  readonly direction?: Direction;
  /** Goalposts and target, on the scale of the column, for the methods that use them. */
  readonly lower?: number;
  readonly upper?: number;
  readonly target?: number;
  /** Codes of the units, for "distance to reference", which names one. */
  readonly units?: readonly string[];
  /** Weights of the units in means, deviations, quartiles and percentile ranks, 0 or more; equal ones unless given. */
  readonly unitWeights?: Values;
}

/** A column on the new scale, or why it has none. */
export type NormalisedColumn =
  | {
      readonly ok: true;
      readonly values: Float64Array;
      /** Normalises another value of the column's scale in the same way; NaN for NaN. */
      readonly apply: (x: number) => number;
    }
  | { readonly ok: false; readonly problems: readonly EngineProblem[] };

/**
 * Normalises one column, without a model. Missing stays missing.
 *
 * @throws when there is no such method, or it takes no such parameter
 * @example normalise([2, 4, null, 6], { method: "z-score", direction: -1 }).ok // true
 * @example normalise([5, 5, 5], { method: "min-max" }) // { ok: false, problems: [{ code: "indicator-constant", severity: "error", where: {}, details: { method: "min-max" } }] }
 */
export function normalise(values: Values, options: NormaliseOptions): NormalisedColumn {
  const { method, parameters = {}, direction = 1, lower = NaN, upper = NaN, target = NaN } = options;
  const column = columnOf(values);
  const units = (options.units ?? []).map((code) => ({ code, name: code }));
  const indicator = {
    ...{ code: "", name: "", unit: "", denominator: null, scale: 1 },
    ...{ values: column, direction, lower, upper, target },
  };
  const weights = options.unitWeights === undefined ? null : columnOf(options.unitWeights);
  if (weights) requireOnePerUnit("the list of unit weights", weights.length, column.length);
  const fit = chosen(normalisations, { method, parameters }).fit(
    column,
    indicator,
    parameters,
    units,
    weights,
  );
  if (fit.ok)
    return { ok: true, values: fit.applyToAll?.(column) ?? column.map(fit.apply), apply: fit.apply };
  return { ok: false, problems: [{ code: fit.problem, severity: "error", where: {}, details: { method } }] };
}
