import type { Indicator, Results } from "../../engine";
import { nameOf } from "../model/tree";
import type { Speech } from "../strings/speech";

/** The value of an indicator for one unit, in the unit of measurement that the Framework states. */
export interface IndicatorValue {
  readonly value: string;
  readonly unit: string;
  /** How the value came from the raw one; null where it is the raw one. */
  readonly raw: string | null;
}

/** A unit of measurement that is a ratio already: "beds per 1,000 residents", "% of plans", "hab./km2". */
const isRatio = /\bper\b|\bpor\b|\bcada\b|[/%‰]|\brate\b|\btasa\b/i;

export function indicatorValue(
  results: Results,
  k: number,
  unit: number,
  { t, plain }: Pick<Speech, "t" | "plain">,
): IndicatorValue {
  const indicator = results.model.indicators[k];
  if (indicator === undefined) throw new RangeError(`There is no indicator ${k}.`);
  const raw = indicator.values[unit] ?? NaN;
  const size = results.model.denominators.find(({ code }) => code === indicator.denominator);
  if (size === undefined) return { value: plain(raw), unit: indicator.unit, raw: null };
  const denominator = nameOf(size);
  const names = { value: plain(raw), denominator, size: plain(size.values[unit] ?? NaN) };
  return {
    value: plain(figures(results.denominated[k]?.[unit] ?? NaN)),
    unit: denominatedUnit(indicator, denominator, { t, plain }),
    raw:
      indicator.scale === 1
        ? t("rawDivided", names)
        : t("rawScaled", { ...names, scale: plain(indicator.scale) }),
  };
}

/** The Framework's unit of measurement where it is a ratio; else that unit per denominator and scale. */
function denominatedUnit(
  { unit, scale }: Indicator,
  denominator: string,
  { t, plain }: Pick<Speech, "t" | "plain">,
): string {
  if (isRatio.test(unit)) return unit;
  const per =
    scale === 1 ? t("perDenominator", { denominator }) : t("perScale", { denominator, scale: plain(scale) });
  return `${unit} ${per}`.trim();
}

/** Four significant digits, and all digits before the point: the other digits of a quotient were not measured. */
const figures = (x: number): number => Number(Math.abs(x) < 1000 ? x.toPrecision(4) : x.toFixed(0));
