import { at } from "../../../engine/internal";
import { frontierTolerance, said } from "../../../workbook/report";
import type { DocumentBlock } from "../../document";
import { decimal, numbers, ranking, share, texts } from "../cells";
import type { Subject } from "../subject";
import { notMade } from "./not-made";
import { barsPerPage, cutCaption, piecesOf } from "./pieces";

/** F4: the score of each unit under the weights that are best for it, in the order of the index. */
export function frontier(subject: Subject, caption: string): readonly DocumentBlock[] {
  const { words, unitLabels, written } = subject;
  const { columns, exhibits } = words;
  if (subject.frontier === null) return [notMade(subject, exhibits.noFrontier)];
  const { rows, lower, upper } = subject.frontier;
  const ranked = rows.filter(({ indexRank }) => !Number.isNaN(indexRank));
  const best = ranked.filter(({ score }) => score >= 1 - frontierTolerance).length;
  const summary = said(exhibits.frontierSummary, { units: ranked.length, best });
  const note = said(exhibits.frontierNote, {
    lower: written(share(lower)),
    upper: written(share(upper)),
  });
  const pieces = piecesOf(ranked, barsPerPage);
  return [
    ...pieces.map((piece, k): DocumentBlock => ({
      ...{ kind: "figure", id: "F4", caption: cutCaption(words.continued, caption, k, pieces.length) },
      ...{ altText: `${exhibits.frontierTitle}. ${summary}`, note: k === pieces.length - 1 ? note : "" },
      chart: {
        ...{ kind: "bars", title: exhibits.frontierTitle, summary, locale: words.locale, format: "number" },
        ...{ axis: exhibits.frontierAxis, series: [columns.frontierScore] },
        rows: piece.map(({ unit, indexRank, score }) => ({
          label: `${written(ranking(indexRank))}  ${at(unitLabels, unit)}`,
          bars: [{ value: score, low: NaN, high: NaN, figures: written(decimal(score, 3)) }],
        })),
      },
    })),
    {
      ...{ kind: "table", id: "F4", caption: exhibits.frontierTitle, note: "" },
      columns: [
        numbers(columns.rank),
        texts(columns.unit, 4),
        numbers(columns.frontierScore, 2),
        numbers(columns.frontierRank, 1.4),
      ],
      rows: ranked.map(({ unit, indexRank, score, rank }) => [
        ranking(indexRank),
        at(unitLabels, unit),
        ...[decimal(score, 3), ranking(rank)],
      ]),
    },
  ];
}
