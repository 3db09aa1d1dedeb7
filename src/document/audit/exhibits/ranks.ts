import { at } from "../../../engine/internal";
import { said } from "../../../workbook/report";
import type { DocumentBlock, FigureBlock } from "../../document";
import { count, numbers, ranking, share, texts } from "../cells";
import { type Subject, unitsInOrder } from "../subject";
import { cutCaption, piecesOf } from "./pieces";

/** Rows of an interval chart that a page has room for. */
const rowsPerPage = 60;

/** F2: a dot for the rank, a bar from the 5th to the 95th percentile. */
export function intervals(subject: Subject, caption: string): readonly FigureBlock[] {
  const { test, words, unitLabels, written } = subject;
  const { exhibits } = words;
  const units = unitsInOrder(subject);
  const widest = units.reduce<number | undefined>(
    (best, unit) => (best === undefined || widthOf(subject, unit) > widthOf(subject, best) ? unit : best),
    undefined,
  );
  if (widest === undefined) return [];
  const rank = (value: number): string => written(ranking(value));
  const ends = at(test.uncertainty.units, widest);
  const summary = said(exhibits.intervalSummary, {
    ...{ units: units.length, name: at(unitLabels, widest), low: rank(ends.q05), high: rank(ends.q95) },
  });
  const pieces = piecesOf(units, rowsPerPage);
  return pieces.map((piece, k) => ({
    ...{ kind: "figure", id: "F2", caption: cutCaption(words.continued, caption, k, pieces.length) },
    altText: `${exhibits.intervalTitle}. ${summary}`,
    note: k === pieces.length - 1 ? exhibits.intervalNote : "",
    chart: {
      ...{ kind: "intervals", title: exhibits.intervalTitle, summary, locale: words.locale },
      axis: exhibits.intervalAxis,
      scale: { from: 1, to: units.length },
      legend: {
        ...{ mark: exhibits.intervalMark, range: exhibits.intervalRange, median: exhibits.intervalMedian },
        alike: "",
      },
      rows: piece.map((unit) => {
        const { nominal, median, q05, q95 } = at(test.uncertainty.units, unit);
        return {
          ...{ label: at(unitLabels, unit), low: q05, high: q95, mark: nominal, median },
          figures: `${rank(q05)}–${rank(q95)}`,
        };
      }),
    },
  }));
}

const widthOf = ({ test }: Subject, unit: number): number => {
  const { q05, q95 } = at(test.uncertainty.units, unit);
  return Number.isNaN(q95 - q05) ? -1 : q95 - q05;
};

/** T8: the same in figures. */
export function rankTable(subject: Subject, caption: string): readonly DocumentBlock[] {
  const { test, words, unitLabels } = subject;
  const { columns, exhibits } = words;
  const { units } = test.uncertainty;
  return [
    {
      ...{ kind: "table", id: "T8", caption, note: said(exhibits.ranksNote, { runs: test.settings.runs }) },
      columns: [
        numbers(columns.rank),
        texts(columns.unit, 4),
        ...[columns.median, columns.low, columns.high, columns.width].map((header) => numbers(header)),
        numbers(said(columns.top, { count: test.settings.top }), 1.5),
        numbers(columns.alike, 2),
      ],
      rows: unitsInOrder(subject).map((unit) => {
        const { nominal, median, q05, q95, topShare } = at(units, unit);
        return [
          ranking(nominal),
          at(unitLabels, unit),
          ...[median, q05, q95, q95 - q05].map(ranking),
          share(topShare),
          count(at(test.indistinguishable, unit).length),
        ];
      }),
    },
  ];
}
