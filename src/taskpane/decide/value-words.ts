import type { Results } from "../../engine";
import { indicatorValue } from "../results/indicator-value";
import type { Speech } from "../strings/speech";

type Words = Pick<Speech, "t" | "plain">;

/** Four significant digits, and all digits before the point: the other digits of a quotient were not measured. */
const rounded = (x: number): number => Number(Math.abs(x) < 1000 ? x.toPrecision(4) : x.toFixed(0));

/** "2 to 3 (% of plans)": two values of an indicator for a unit, on the scale of the denominated values. */
export function stepWords(
  results: Results,
  indicator: number,
  unit: number,
  { from, to }: { readonly from: number; readonly to: number },
  speech: Words,
): string {
  const { t, plain } = speech;
  const step = t("leverStep", { from: plain(rounded(from)), to: plain(rounded(to)) });
  const { unit: measured } = indicatorValue(results, indicator, unit, speech);
  return measured === "" ? step : `${step} (${measured})`;
}

/** A value of an indicator, on the scale of the denominated values, without its unit of measurement. */
export const valueWords = (value: number, { plain }: Pick<Speech, "plain">): string => plain(rounded(value));
