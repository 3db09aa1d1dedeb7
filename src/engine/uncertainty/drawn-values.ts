import { at } from "../at";
import { normalVariate, type Stream } from "../random";
import { extent, mean, median } from "../statistics";
import type { UncertainInput } from "./inputs";
import type { DrawnSummary } from "./perturbations";
import type { Replicate } from "./replicate";

type Of<Change extends UncertainInput["change"]> = Extract<UncertainInput, { readonly change: Change }>;
const summaries: Readonly<Record<DrawnSummary, (values: Float64Array) => number>> = {
  mean,
  median,
  least: (values) => extent(values).minimum,
};

type Values = NonNullable<Replicate["values"]>;

/** Each value with a normal error of its standard error added, within the minimum and the maximum. */
export function drawnValues({ indicators, minimum, maximum }: Of<"values">, next: Stream): Values {
  return Object.fromEntries(
    indicators.map(({ indicator, values, errors }) => [
      indicator,
      values.map((x, i) => {
        const error = errors[i] ?? 0;
        if (x === null || error === 0) return x;
        return Math.min(Math.max(x + error * normalVariate(next), minimum), maximum);
      }),
    ]),
  );
}

/** Each value from the raters that were drawn, with replacement and the same for all; its own where none has rated it. */
export function drawnRaters({ indicators, summary }: Of<"raters">, next: Stream): Values {
  const raters = indicators[0]?.ratings.length ?? 0;
  const drawn = Array.from({ length: raters }, () => Math.floor(next() * raters));
  return Object.fromEntries(
    indicators.map(({ indicator, values, ratings, summary: own }) => [
      indicator,
      values.map((x, i) => {
        const drawnValue = summaries[own ?? summary](
          Float64Array.from(drawn, (rater) => at(ratings, rater)[i] ?? NaN),
        );
        return Number.isNaN(drawnValue) ? x : drawnValue;
      }),
    ]),
  );
}
