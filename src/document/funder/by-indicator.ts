import { said } from "../../workbook/report";
import { numbers, texts } from "../audit/cells";
import { type BriefSubject, indicatorName, smallestGroup } from "../brief/brief-subject";
import { costText } from "../brief/figures-in-words";
import type { DocumentBlock } from "../document";
import { numberText } from "../number-text";
import { pointsText, spanText } from "./funder-lead";
import { type Moves, shownTogether } from "./moves";

/** Indicators in the table and in the chart. */
const most = 10;

/** Where the money moves most: the moves by indicator, as bars and as a table with ranges. */
export function byIndicator(subject: BriefSubject, { plan, moves }: Moves): readonly DocumentBlock[] {
  const { words, language } = subject;
  const { funder, columns, brief } = words;
  const all = shownTogether(subject, moves);
  if (all.length === 0) return [];
  const shown = all.slice(0, most);
  const hasCosts = subject.costs.length > 0;
  const hasShares = plan !== null && plan.shares !== null;
  const percent = (value: number): string => numberText({ value, digits: 0, percent: true }, language);
  const named = shown.map(({ key, gain }) => ({
    indicator: indicatorName(subject, key),
    gain: pointsText(subject, gain),
  }));
  const alt = said(funder.movesAlt, { rows: named.map((row) => said(funder.movesRow, row)).join("; ") });
  const left = all.length > most ? said(funder.movesLeft, { shown: most, count: all.length }) : "";
  const notes = [
    left,
    subject.anonymous ? said(funder.smallIndicators, { count: smallestGroup }) : "",
    funder.rangeNote,
    hasShares ? said(funder.sharesNote, { runs: plan?.runs ?? 0 }) : "",
  ].filter((note) => note !== "");
  return [
    { kind: "heading", level: 1, text: funder.moves },
    {
      ...{ kind: "figure", id: "moves", caption: funder.movesChart, altText: `${funder.movesChart}. ${alt}` },
      note: "",
      chart: {
        ...{ kind: "bars", title: funder.movesChart, summary: alt, locale: words.locale },
        ...{ series: [funder.points], axis: funder.points, format: "number" },
        rows: shown.map(({ gain }, k) => ({
          label: named[k]?.indicator ?? "",
          bars: [{ value: gain, low: NaN, high: NaN, figures: named[k]?.gain ?? "" }],
        })),
      },
    },
    {
      ...{ kind: "table", id: "moves", note: notes.join(" ") },
      caption: plan !== null ? funder.movesCaption : funder.stepsCaption,
      columns: [
        texts(columns.indicator, 3.6),
        numbers(funder.units, 1),
        numbers(funder.points, 1),
        numbers(funder.range, 1.7),
        ...(hasCosts ? [numbers(brief.cost, 1.2), numbers(funder.perPoint, 1.2)] : []),
        ...(hasShares ? [numbers(funder.sharesRange, 1.7)] : []),
      ],
      rows: shown.map(({ key, moves: own, gain, cost }) => [
        indicatorName(subject, key),
        String(own.length),
        pointsText(subject, gain),
        spanText(
          own.map((move) => move.gain),
          (points) => pointsText({ ...subject, digits: subject.digits + 1 }, points),
        ),
        ...(hasCosts
          ? [
              Number.isNaN(cost) ? brief.noCost : costText(subject, cost),
              Number.isNaN(cost) ? words.missing : costText(subject, cost / gain),
            ]
          : []),
        ...(hasShares
          ? [
              spanText(
                own.map(({ share }) => share),
                percent,
              ),
            ]
          : []),
      ]),
    },
  ];
}
