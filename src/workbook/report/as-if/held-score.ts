import type { Context } from "../context/context";
import { indicatorAt } from "../context/context";
import { columnRange } from "../formulas/ranges";
import { parameterCell } from "../formulas/parameter-cells";
import { methodChoice } from "../method/method-choice";
import { termsOf } from "../parameters";
import {
  beforeTreatment,
  frozenBounds,
  isBounded,
  isCombined,
  transformedFormula,
  transformFormula,
  treatedEnds,
} from "../treated";
import type { Expression } from "../twins/aggregate";
import { normalisationTwins } from "../twins/normalise";

/** The formula of a value that no unit has, treated and transformed; an error or an empty text where there is no such value. */
export function heldTreated(context: Context, p: number, x: string, sheet: string): string {
  const treated = treatedOnly(context, p, x, sheet);
  return transformedFormula(context, p)?.(treated) ?? treated;
}

/**
 * The formula of a value that no unit has, treated by the figures of the index as it is; an error or an empty text where the
 * treatment has no value for it. A bound counts where it moved a value.
 */
function treatedOnly(context: Context, p: number, x: string, sheet: string): string {
  const at = (column: Parameters<typeof parameterCell>[2]): string =>
    parameterCell(context, p, column, sheet);
  const transform = transformFormula(context, p, sheet);
  const kept = frozenBounds(context, p, sheet);
  if (kept !== null) return transform ? transform(kept(x)) : kept(x);
  if (transform !== null) {
    const inner = isCombined(context, p)
      ? `MAX(${at("Minimum, untreated")},MIN(${at("Maximum, untreated")},${x}))`
      : x;
    return transform(inner);
  }
  if (isBounded(context, p)) {
    const before = columnRange(beforeTreatment(context), p, sheet);
    const [lower, upper] = [at("Lower bound"), at("Upper bound")];
    return (
      `IF(ISNUMBER(${lower}),MAX(IF(MIN(${before})<${lower},${lower},-1E+300),` +
      `MIN(IF(MAX(${before})>${upper},${upper},1E+300),${x})),${x})`
    );
  }
  const { low, high } = movedEnds(context, p);
  const { least, most } = treatedEnds(context, p, sheet);
  const upper = high ? `MIN(${most},${x})` : x;
  return low ? `MAX(${least},${upper})` : upper;
}

/** Whether a treatment without a formula moved the smallest, or the largest, values of an indicator inwards. */
function movedEnds(context: Context, p: number): { readonly low: boolean; readonly high: boolean } {
  const { code } = indicatorAt(context, p);
  const kinds = new Set(
    context.results.treatments.flatMap(({ indicator, kind }) => (indicator === code ? [kind] : [])),
  );
  return {
    low: kinds.has("winsorisedLow") || kinds.has("fencedLow"),
    high: kinds.has("winsorisedHigh") || kinds.has("fencedHigh"),
  };
}

/**
 * The formula of its normalised score, from the treated value. Where scores are places among the units, it is the place among
 * the others: `row` is the unit's row in the tables.
 */
export function heldScore(
  context: Context,
  p: number,
  treated: string,
  row: string,
  sheet: string,
): Expression {
  const twin =
    normalisationTwins[methodChoice(context.model, "normalisation", indicatorAt(context, p).code).method];
  if (twin === undefined) throw new RangeError(`The normalisation of indicator ${p} has no formula`);
  const terms = termsOf(context, p, treated, sheet);
  if (twin.probe === undefined)
    return { text: `IF(${twin.takesPart(terms)},${twin.value(terms)},"")`, array: false };
  const { column } = terms;
  const first = columnRange({ ...context.layout.prepared, rows: 1 }, p, sheet).split(":")[0] ?? "";
  const others = {
    ...terms,
    column: `IF(ROW(${column})-ROW(${first})+1=${row},${treated},${column})`,
    count: `(${terms.count}+1-ISNUMBER(INDEX(${column},${row})))`,
  };
  return { text: `IF(${twin.takesPart(others)},${twin.probe(others)},"")`, array: true };
}
