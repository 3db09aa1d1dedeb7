import type { NodeClasses } from "../../../engine";
import { at } from "../../../engine/internal";
import { said, wordsIn } from "../../../workbook/report";
import type { DocumentBlock } from "../../document";
import { scoreDigits } from "../../score-digits";
import { decimal, numbers, ranking, texts } from "../cells";
import type { Subject } from "../subject";
import { hasRanges, unsureUnits, type UnsureUnit } from "./unsure";

/** A document is read: of more units those nearest to a limit are shown. */
const maximumRows = 60;

/** Units that may as well be in another class, with their points to the limits. */
export function unsureTable(subject: Subject, { byUnit }: NodeClasses): readonly DocumentBlock[] {
  const { results, root, test, unitLabels, words, language } = subject;
  const { points, columns } = words;
  const runs = { runs: test.settings.runs };
  if (!hasRanges(subject)) return [{ kind: "paragraph", look: "caution", text: points.noRanges }];
  const all = unsureUnits(subject);
  if (all.length === 0) return [{ kind: "paragraph", look: "good", text: said(points.allSure, runs) }];
  const scores = at(results.scores, root);
  const digits = scoreDigits(scores) + 1;
  const { noClass } = wordsIn(language).points;
  const shown = nearest(all);
  const more = said(points.nearest, { shown: shown.length, count: all.length });
  return [
    {
      ...{ kind: "table", id: "classes", caption: said(points.unsureTitle, { count: all.length }) },
      note: [...(shown.length < all.length ? [more] : []), points.nearNote].join(" "),
      columns: [
        ...[numbers(columns.rank), texts(columns.unit, 3.2), texts(points.classOf, 1.8)],
        ...[points.score, points.above, points.below].map((header) => numbers(header, 1.7)),
        ...[numbers(columns.low), numbers(columns.high), texts(points.reach, 2.4)],
      ],
      rows: shown.map(({ unit, reach, above, below }) => {
        const { nominal, q05, q95 } = at(test.uncertainty.units, unit);
        return [
          ...[ranking(nominal), at(unitLabels, unit), byUnit[unit]?.name ?? noClass],
          ...[at(scores, unit), above, below].map((x) => decimal(x, digits)),
          ...[ranking(q05), ranking(q95), reach.map((name) => name ?? noClass).join(", ")],
        ];
      }),
    },
  ];
}

/** In the order of the index. */
function nearest(all: readonly UnsureUnit[]): readonly UnsureUnit[] {
  const distance = ({ above, below }: UnsureUnit): number =>
    Math.min(...[above, below].filter((points) => !Number.isNaN(points)));
  const kept = new Set([...all].sort((a, b) => distance(a) - distance(b)).slice(0, maximumRows));
  return all.filter((one) => kept.has(one));
}
