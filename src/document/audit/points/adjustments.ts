import type { PointsOutcome } from "../../../engine";
import { at } from "../../../engine/internal";
import { said, wordsIn } from "../../../workbook/report";
import type { DocumentBlock } from "../../document";
import { scoreDigits } from "../../score-digits";
import { count, decimal, numbers, texts, written } from "../cells";
import { codeLabel, type Subject } from "../subject";

/** A document is read: of more units those with the most points are shown. */
const maximumRows = 60;

/** What each bonus adds and each malus takes: over all units, and unit by unit. */
export function adjustmentBlocks(
  subject: Subject,
  outcomes: readonly PointsOutcome[],
): readonly DocumentBlock[] {
  if (outcomes.length === 0) return [];
  const { results, root, words } = subject;
  const { points } = words;
  const digits = scoreDigits(at(results.scores, root)) + 1;
  return [
    { kind: "paragraph", look: "plain", text: points.pointsMethod },
    {
      ...{ kind: "table", id: "points", caption: points.pointsTitle, note: points.pointsNote },
      columns: [
        ...[texts(words.columns.of, 3), texts(words.columns.indicator, 3), texts(points.kind, 1.9)],
        ...[points.rate, points.limit, points.changed, points.mean, points.lowest, points.highest].map(
          (header) => numbers(header, 1.5),
        ),
      ],
      rows: outcomes.map(({ adjustment: { node, indicator, rate, limit }, points: given }) => {
        const scored = given.filter((x) => !Number.isNaN(x));
        const mean = scored.reduce((sum, x) => sum + x, 0) / scored.length;
        const ends = [Math.min, Math.max].map((end) =>
          scored.reduce((a, b) => (Number.isNaN(a) ? b : end(a, b)), NaN),
        );
        return [
          ...[codeLabel(subject, node), codeLabel(subject, indicator), kindOf(subject, rate)],
          ...[written(rate), limit === null ? points.none : written(limit)],
          count(scored.filter((x) => x !== 0).length),
          ...[mean, ...ends].map((x) => decimal(x, digits)),
        ];
      }),
    },
    ...unitTable(subject, outcomes, digits),
  ];
}

const kindOf = ({ language }: Subject, rate: number): string =>
  wordsIn(language).points[rate < 0 ? "malus" : "bonus"];

function unitTable(
  subject: Subject,
  outcomes: readonly PointsOutcome[],
  digits: number,
): readonly DocumentBlock[] {
  const { model, unitLabels, words, written: inWords } = subject;
  const { points, columns } = words;
  const all = [...model.units.keys()].flatMap((unit) => {
    const own = outcomes.filter(({ points: given }) => Math.abs(at(given, unit)) > 0);
    const most = Math.max(0, ...own.map(({ points: given }) => Math.abs(at(given, unit))));
    return own.length === 0 ? [] : [{ unit, own, most }];
  });
  if (all.length === 0) return [];
  const kept = new Set([...all].sort((a, b) => b.most - a.most).slice(0, maximumRows));
  const signed = (added: number): string => `${added > 0 ? "+" : ""}${inWords(decimal(added, digits))}`;
  return [
    {
      ...{ kind: "table", id: "points", caption: said(points.pointsUnits, { count: all.length }) },
      note: kept.size < all.length ? said(points.largest, { shown: kept.size, count: all.length }) : "",
      columns: [texts(columns.unit, 3), texts(points.points, 8)],
      rows: all
        .filter((one) => kept.has(one))
        .map(({ unit, own }) => [
          at(unitLabels, unit),
          own
            .map(({ adjustment: { node, indicator }, values, points: given }) =>
              said(points.given, {
                ...{ node, indicator, points: signed(at(given, unit)) },
                value: inWords(written(at(values, unit))),
              }),
            )
            .join("; "),
        ]),
    },
  ];
}
