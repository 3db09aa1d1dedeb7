import { at } from "../../engine/internal";
import { said } from "../../workbook/report";
import type { DocumentBlock } from "../document";
import type { BriefSubject } from "./brief-subject";
import { gainText, scoreText } from "./figures-in-words";
import { comparedWith, medianOf } from "./peers-of-unit";

/** Bars that half a page has room for. */
const most = 10;

interface Part {
  readonly node: number;
  readonly name: string;
  readonly own: number;
  readonly median: number;
}

/** The index and its parts beside the median of the peers, as bars and in two sentences. */
export function profileSection(subject: BriefSubject, unit: number): readonly DocumentBlock[] {
  const { results, node, parts, nodeNames, words, labels } = subject;
  const texts = words.brief;
  const compared = comparedWith(subject, unit);
  const all = parts.map((part): Part => ({
    ...{ node: part, name: at(nodeNames, part), own: at(at(results.scores, part), unit) },
    median: medianOf(subject, compared, at(results.scores, part)),
  }));
  const top: Part = {
    ...{ node, name: at(nodeNames, node), own: at(at(results.scores, node), unit) },
    median: medianOf(subject, compared, at(results.scores, node)),
  };
  const drawn = [top, ...extremes(subject, unit, all)];
  const beside = drawn.some(({ median }) => !Number.isNaN(median));
  const name = at(labels, unit);
  const bar = (value: number) => ({ value, low: NaN, high: NaN, figures: scoreText(subject, value) });
  const rows = drawn.map(({ name: part, own, median }) =>
    said(beside ? texts.profileRow : texts.profileRowAlone, {
      ...{ part, own: scoreText(subject, own), median: scoreText(subject, median) },
    }),
  );
  const caption = said(beside ? texts.profileCaption : texts.profileAlone, { unit: name });
  const altText = said(texts.profileAlt, { rows: rows.join("; ") });
  return [
    { kind: "heading", level: 1, text: texts.profile },
    {
      ...{ kind: "figure", id: "profile", caption, altText: `${caption}. ${altText}` },
      note: all.length <= most ? "" : said(texts.partsLeft, { shown: drawn.length - 1, count: all.length }),
      chart: {
        ...{ kind: "bars", title: caption, summary: altText, locale: words.locale },
        series: beside ? [name, texts.profileMedian] : [name],
        rows: drawn.map((part) => ({
          label: part.name,
          bars: beside ? [bar(part.own), bar(part.median)] : [bar(part.own)],
        })),
        axis: texts.profileAxis,
        format: "number",
      },
    },
    ...sentences(subject, all),
  ];
}

/** All parts, or those in which the unit ranks highest and lowest, in the order of the framework. */
function extremes({ results }: BriefSubject, unit: number, parts: readonly Part[]): readonly Part[] {
  if (parts.length <= most) return parts;
  const rank = ({ node }: Part): number => at(at(results.ranks, node), unit);
  const ranked = parts.filter((part) => !Number.isNaN(rank(part))).sort((a, b) => rank(a) - rank(b));
  const kept = new Set([...ranked.slice(0, most / 2), ...ranked.slice(-most / 2)]);
  return parts.filter((part) => kept.has(part));
}

function sentences(subject: BriefSubject, parts: readonly Part[]): readonly DocumentBlock[] {
  const { brief } = subject.words;
  const known = parts
    .map((part) => ({ part: part.name, points: part.own - part.median }))
    .filter(({ points }) => !Number.isNaN(points))
    .sort((a, b) => b.points - a.points);
  const [best, worst] = [known[0], known[known.length - 1]];
  if (best === undefined || worst === undefined) return [];
  const signed = (points: number): string => gainText({ ...subject, digits: subject.digits - 1 }, points);
  const text = [
    said(brief.ahead, { count: known.filter(({ points }) => points >= 0).length, parts: known.length }),
    ...(best.points > 0 ? [said(brief.furthestAhead, { part: best.part, points: signed(best.points) })] : []),
    ...(worst.points < 0
      ? [said(brief.furthestBehind, { part: worst.part, points: signed(worst.points) })]
      : []),
  ];
  return [{ kind: "paragraph", look: "plain", text: text.join(" ") }];
}
