import { at } from "../../engine/internal";
import { partName, said } from "../../workbook/report";
import type { DocumentBlock, FigureBlock } from "../document";
import type { BriefRanges } from "./brief-input";
import type { BriefSubject } from "./brief-subject";
import { listText, rankText } from "./figures-in-words";
import { unitsText } from "./peers-of-unit";
import { rangeInWords, type RankRange, rankRange } from "./rank-range";

/** Rows of the chart beside the unit's own, and names in the sentence. */
const [mostRows, mostNames] = [6, 6];

/** How sure the rank is: its range over the runs, and the units that it cannot be distinguished from. */
export function rankSection(subject: BriefSubject, unit: number): readonly DocumentBlock[] {
  const { ranges, results, node, ranked, words } = subject;
  const texts = words.brief;
  const rank = at(at(results.ranks, node), unit);
  const named = { rank: rankText(subject, rank), count: ranked };
  const heading: DocumentBlock = { kind: "heading", level: 1, text: texts.rank };
  const range = rankRange(subject, unit);
  if (ranges === null || range === null) {
    const text = said(ranges === null ? texts.rankNoRuns : texts.rankNotVaried, named);
    return [heading, { kind: "paragraph", look: "plain", text }];
  }
  const varied = listText(
    subject,
    ranges.varied.flatMap(({ part, notVaried }) =>
      notVaried === null
        ? [partName({ language: subject.language, words: subject.report }, part).toLowerCase()]
        : [],
    ),
    8,
  );
  const sentence = said(range.low === range.high ? texts.rankFixed : texts.rankRange, {
    ...named,
    ...{ runs: ranges.runs, varied, ...range },
  });
  const alike = at(ranges.indistinguishable, unit);
  const others =
    alike.length === 0
      ? texts.rankDistinct
      : said(texts.rankAlike, { names: unitsText(subject, nearest(subject, unit, alike), mostNames) });
  return [
    heading,
    { kind: "paragraph", look: "plain", text: `${sentence} ${others}` },
    figure(subject, unit, ranges, range),
  ];
}

/** Those whose rank is nearest first. */
function nearest({ results, node }: BriefSubject, unit: number, units: Int32Array): readonly number[] {
  const ranks = at(results.ranks, node);
  const distance = (other: number): number => Math.abs(at(ranks, other) - at(ranks, unit));
  return [...units].sort((a, b) => distance(a) - distance(b) || at(ranks, a) - at(ranks, b));
}

function figure(subject: BriefSubject, unit: number, ranges: BriefRanges, own: RankRange): FigureBlock {
  const { results, node, labels, anonymous, words } = subject;
  const { brief, exhibits } = words;
  const ranks = at(results.ranks, node);
  const alike = anonymous
    ? []
    : nearest(subject, unit, at(ranges.indistinguishable, unit)).slice(0, mostRows);
  const drawn = [unit, ...alike].sort((a, b) => at(ranks, a) - at(ranks, b) || a - b);
  const named = { unit: at(labels, unit) };
  const caption = said(alike.length === 0 ? brief.rankCaptionAlone : brief.rankCaption, named);
  const altText = said(brief.rankAlt, {
    ...named,
    ...{ ...own, rank: rankText(subject, at(ranks, unit)) },
  });
  return {
    ...{
      kind: "figure",
      id: "rank",
      caption,
      altText: `${caption}. ${altText}`,
      note: exhibits.intervalNote,
    },
    chart: {
      ...{ kind: "intervals", title: caption, summary: altText, locale: words.locale },
      axis: exhibits.intervalAxis,
      scale: { from: 1, to: Math.max(2, results.model.units.length) },
      legend: {
        ...{ mark: exhibits.intervalMark, range: exhibits.intervalRange, median: exhibits.intervalMedian },
        alike: alike.length === 0 ? "" : brief.rankAlikeLegend,
      },
      rows: drawn.map((one) => {
        const { nominal, median, q05, q95 } = at(ranges.uncertainty.units, one);
        return {
          ...{ label: at(labels, one), low: q05, high: q95, mark: nominal, median },
          figures: rangeInWords(rankRange(subject, one) ?? own),
          ...(alike.length > 0 && { emphasis: one === unit ? ("chosen" as const) : ("alike" as const) }),
        };
      }),
    },
  };
}
