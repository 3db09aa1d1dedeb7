import { at } from "../at";
import { fillWith } from "../impute/fill";
import { imputations } from "../impute";
import { isSameChoice } from "./same-choice";
import type { Choice } from "../model/choice";
import type { FrozenScale } from "../model/frozen";
import type { Indicator } from "../model/tables";
import type { EngineProblem } from "../problem";

/** Imputations that use only the unit's own past: they learn nothing from other units. */
const own = ["none", "linear in time", "last value in time"];

/** Whether an imputation needs a figure of the earlier run; null for one that uses other units in another way. */
export const needsFigure = (method: string): boolean | null =>
  own.includes(method) ? false : ["mean", "median"].includes(method) ? true : null;

/** A column filled with the figure of an earlier run, or why it is not; null where the imputation needs no such figure. */
function frozenFill(
  column: Float64Array,
  { code }: Indicator,
  choice: Choice,
  frozen: FrozenScale,
): { readonly values: Float64Array; readonly problem: EngineProblem["code"] | null } | null {
  const kept = frozen.indicators[code];
  if (needsFigure(choice.method) !== true || kept === undefined) return null;
  // Another imputation, as a test of the index tries it, has no figures to keep: it is made from the data.
  if (!isSameChoice(imputations, kept.imputation, choice)) return null;
  const { fill } = kept.figures;
  if (fill === undefined) return { values: column, problem: "frozen-figure-missing" };
  return { values: fillWith(column, () => fill), problem: null };
}

/** The columns of a table as the figures of an earlier run fill them, with the problems; null in the place of others. */
export function frozenFills(
  table: readonly Float64Array[],
  indicators: readonly Indicator[],
  choices: readonly Choice[],
  frozen: FrozenScale | undefined,
): readonly ReturnType<typeof frozenFill>[] {
  return table.map((column, j) =>
    frozen === undefined ? null : frozenFill(column, at(indicators, j), at(choices, j), frozen),
  );
}
