import { at } from "../at";
import { normalVariate, type Stream } from "../random";
import { mean, median } from "../statistics";
import type { UncertainInput } from "./inputs";
import type { Replicate } from "./replicate";

type Of<Change extends UncertainInput["change"]> = Extract<UncertainInput, { readonly change: Change }>;
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
  const summarise = summary === "mean" ? mean : median;
  return Object.fromEntries(
    indicators.map(({ indicator, values, ratings }) => [
      indicator,
      values.map((x, i) => {
        const drawnValue = summarise(Float64Array.from(drawn, (rater) => at(ratings, rater)[i] ?? NaN));
        return Number.isNaN(drawnValue) ? x : drawnValue;
      }),
    ]),
  );
}
