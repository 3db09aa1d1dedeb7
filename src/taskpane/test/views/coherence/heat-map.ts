import type { HeatClass, HeatMap } from "../../../../charts";
import type { Speech } from "../../../strings/speech";
import type { Labels } from "../labels";
import type { CoherenceFigures, Pairs } from "./figures";
import type { FlaggedPair } from "./flagged-pairs";
import { type CoherenceLimits, digitsOf } from "./limits";

/** Classes of correlations, with the limits of what is to be checked among them. */
function correlationClasses(
  { negative, weak, redundant }: CoherenceLimits,
  { t, number }: Pick<Speech, "t" | "number">,
): readonly HeatClass[] {
  const strong = (weak + redundant) / 2;
  const digits = digitsOf([negative, weak, redundant]);
  const write = (r: number): string => number(r, r === 0 ? 0 : digits);
  const between = (from: number, to: number): string =>
    t("classBetween", { from: write(from), to: write(to) });
  return [
    { below: negative, look: "negative", words: t("classBelow", { to: write(negative) }) },
    { below: 0, look: "negativeWeak", words: between(negative, 0) },
    { below: weak, look: "weak", words: between(0, weak) },
    { below: strong, look: "positiveWeak", words: between(weak, strong) },
    { below: redundant, look: "positive", words: between(strong, redundant) },
    { below: Infinity, look: "highest", words: t("classAbove", { from: write(redundant) }) },
  ];
}

/** The heat map of one of the two tables of correlations, with what is flagged in it; codes name its columns. */
export function correlationMap(
  figures: CoherenceFigures,
  pairs: Pairs,
  flagged: readonly FlaggedPair[],
  labels: Labels,
  speech: Speech,
): HeatMap {
  const { t, locale } = speech;
  const { indicators, parents } = figures;
  const columns = pairs === "withAggregates" ? figures.aggregates : indicators;
  // A line is drawn between indicators of different parts.
  const breaks = indicators.flatMap((code, k) =>
    k > 0 && parents.get(code) !== parents.get(indicators[k - 1] ?? "") ? [k] : [],
  );
  const framed = flagged.flatMap(({ row, column }): HeatMap["framed"] =>
    pairs === "withEachOther"
      ? [
          [row, column],
          [column, row],
        ]
      : [[row, column]],
  );
  return {
    kind: "heatMap",
    ...{ title: t("correlationsTitle"), summary: t("correlationsSummary"), locale },
    rows: indicators.map(labels.node),
    columns,
    values: figures[pairs].map((row) => [...row]),
    classes: correlationClasses(figures.limits, speech),
    framed,
    frame: framed.length > 0 ? t("toBeChecked") : "",
    rowBreaks: breaks,
    columnBreaks: pairs === "withEachOther" ? breaks : [],
  };
}
