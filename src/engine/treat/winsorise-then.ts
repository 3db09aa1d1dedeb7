import type { SwitchParameter } from "../method/definition";
import { switchOf } from "../method/parameter-value";
import type { Treater } from "../stages";
import { outlierTest } from "./outlier-test";
import { winsorisationLimits, winsorisationParameters } from "./parameters";
import { transformedColumn } from "./transform";
import type { Transformation } from "./transformations";
import { untreated } from "./untreated";
import { winsorised } from "./winsorised";

const combine: SwitchParameter = { kind: "switch", name: "combine", default: false, word: "combined" };

/**
 * The usual two steps, with any transformation as the second: a column that fails the outlier test is winsorised, up to
 * `points` cells (see `winsorised`); if it still fails, the whole original column is transformed instead, or the
 * winsorised one when `combine` is on, and kept without another test. A column that passes, or that cannot be tested,
 * is not changed. Neither is one that winsorising would leave with one distinct value, or that has no such
 * transformation; it has the problem `treatment-not-possible`.
 *
 * Source: COINr's `Treat`; its defaults are "winsorise then log".
 */
export const winsoriseThen = <Name extends string>(
  transformation: Transformation<Name>,
): Treater<`winsorise then ${Name}`> => ({
  method: `winsorise then ${transformation.name}`,
  family: "winsorisation, then transformation",
  cost: "cheap",
  parameters: [...transformation.parameters, ...winsorisationParameters, combine],
  summary:
    "The outermost values of an indicator that is both skewed and heavy-tailed are moved to the next value inwards; " +
    `where that is not enough, ${transformation.does} instead${transformation.how}.`,
  treat(column, parameters) {
    const limits = winsorisationLimits(parameters);
    if (outlierTest(column, limits) !== "fails") return untreated(column);
    const first = winsorised(column, limits);
    if (!first) return untreated(column, "treatment-not-possible");
    if (first.passes) return { ...untreated(first.values), moved: first.moved };
    const combines = switchOf(combine, parameters);
    const before = combines ? first.values : column;
    const transform = transformation.fit(before, parameters);
    if (!transform) return untreated(column, "treatment-not-possible");
    return transformedColumn(before, transform, combines ? first.moved : undefined);
  },
});
