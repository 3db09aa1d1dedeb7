import { type Context, indicatorAt } from "../../context/context";
import { columnRange } from "../../formulas/ranges";
import { parameterCell } from "../../formulas/parameter-cells";
import { frozenOf } from "../../context/frozen-of";
import { beforeImputation, beforeTreatment, isBounded, transformAt, treatedEnds } from "../../treated";

/**
 * Where the scale ends on its good side: at the goalpost; without one at the best value of a unit; and no further than the
 * treatment counts.
 */
export function endFormula(context: Context, p: number, sheet: string): string {
  const column = columnRange(beforeImputation(context), p, sheet);
  const [lower, upper] = [
    parameterCell(context, p, "Lower goalpost", sheet),
    parameterCell(context, p, "Upper goalpost", sheet),
  ];
  const caps = capsOf(context, p, sheet);
  const top = `IF(ISNUMBER(${upper}),${upper},MAX(${column}))`;
  const bottom = `IF(ISNUMBER(${lower}),${lower},MIN(${column}))`;
  const highest = caps.high === null ? top : `MIN(${top},${caps.high})`;
  const lowest = caps.low === null ? bottom : `MAX(${bottom},${caps.low})`;
  const direction = parameterCell(context, p, "Direction", sheet);
  return `IF(AND(COUNT(${column})=0,NOT(AND(ISNUMBER(${lower}),ISNUMBER(${upper})))),"",IF(${direction}=1,${highest},${lowest}))`;
}

/** The values beyond which the treatment moved values, as formulas; null where it moved none. */
function capsOf(
  context: Context,
  p: number,
  sheet: string,
): { readonly low: string | null; readonly high: string | null } {
  const at = (column: Parameters<typeof parameterCell>[2]): string =>
    parameterCell(context, p, column, sheet);
  const { code } = indicatorAt(context, p);
  const kept = frozenOf(context, code);
  if (kept !== null)
    return {
      high: kept.figures.upperBound === undefined ? null : at("Upper bound"),
      low: kept.figures.lowerBound === undefined ? null : at("Lower bound"),
    };
  const kinds = new Set(
    context.results.treatments.flatMap(({ indicator, kind }) => (indicator === code ? [kind] : [])),
  );
  const isHigh = kinds.has("winsorisedHigh") || kinds.has("fencedHigh");
  const isLow = kinds.has("winsorisedLow") || kinds.has("fencedLow");
  if (transformAt(context, p) !== null)
    return { high: isHigh ? at("Maximum, untreated") : null, low: isLow ? at("Minimum, untreated") : null };
  if (isBounded(context, p)) {
    const before = columnRange(beforeTreatment(context), p, sheet);
    const [lower, upper] = [at("Lower bound"), at("Upper bound")];
    return {
      high: `IF(AND(ISNUMBER(${upper}),MAX(${before})>${upper}),${upper},1E+300)`,
      low: `IF(AND(ISNUMBER(${lower}),MIN(${before})<${lower}),${lower},-1E+300)`,
    };
  }
  const { least, most } = treatedEnds(context, p, sheet);
  return { high: isHigh ? most : null, low: isLow ? least : null };
}
