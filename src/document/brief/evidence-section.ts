import { type RatingLevel, ratingLevels } from "../../engine";
import { at } from "../../engine/internal";
import { said } from "../../workbook/report";
import { numbers, texts } from "../audit/cells";
import type { DocumentBlock } from "../document";
import type { BriefEvidence } from "./brief-input";
import { type BriefSubject, indicatorName } from "./brief-subject";
import { evidenceText } from "./evidence-text";
import { listText, numberInWords } from "./figures-in-words";

/** Rows of the table, and documents named in a row: a brief has two pages. */
const [mostRows, mostDocuments, mostDescribed] = [5, 3, 2];

/** The levels that raters gave a unit, by the position of the indicator. */
export function ratingsOf(
  { results: { model }, ratings, indicators }: BriefSubject,
  unit: number,
): ReadonlyMap<number, RatingLevel> {
  const { code } = at(model.units, unit);
  const own = ratingLevels(ratings.filter((rating) => rating.unit === code));
  const positions = new Map(indicators.map((j) => [at(model.indicators, j).code, j]));
  return new Map(
    own.flatMap((level): [number, RatingLevel][] => {
      const indicator = positions.get(level.item);
      return indicator === undefined ? [] : [[indicator, level]];
    }),
  );
}

/** How the documents behind a level are named. */
const namesOf = (subject: BriefSubject, unit: number, { ids, documents }: BriefEvidence): readonly string[] =>
  documents?.map((document) => evidenceText(subject, unit, document)) ?? ids;

/**
 * What stands behind the levels: the number of raters and their spread, and the documents where the table of ratings names them.
 * Absent where nobody rated the unit.
 *
 * @param first indicators that the brief speaks of: they are listed before others
 */
export function evidenceSection(
  subject: BriefSubject,
  unit: number,
  first: readonly number[],
): readonly DocumentBlock[] {
  const { results, indicators, evidence, words } = subject;
  const { brief, columns } = words;
  const levels = ratingsOf(subject, unit);
  if (levels.size === 0) return [];
  const listed = [...new Set([...first, ...indicators])].filter((j) => levels.has(j)).slice(0, mostRows);
  const { code } = at(results.model.units, unit);
  const own = new Map(
    evidence.flatMap((row) => (row.unit === code ? [[row.indicator, namesOf(subject, unit, row)]] : [])),
  );
  const hasDocuments = own.size > 0;
  const isDescribed = evidence.some(({ documents = [] }) => documents.some(({ title }) => title !== ""));
  return [
    { kind: "heading", level: 1, text: brief.evidence },
    {
      ...{ kind: "table", id: "evidence", caption: brief.evidenceCaption },
      note: levels.size > listed.length ? said(brief.evidenceNote, { count: levels.size }) : "",
      columns: [
        texts(columns.indicator, 4),
        numbers(brief.level, 1.4),
        numbers(brief.raters, 1.3),
        numbers(brief.spread, 1.6),
        ...(hasDocuments ? [texts(brief.documents, 3)] : []),
      ],
      rows: listed.flatMap((j) => {
        const level = levels.get(j);
        if (level === undefined) return [];
        const plain = (x: number): string => numberInWords(subject, x, Number.isInteger(x) ? 0 : 1);
        return [
          [
            indicatorName(subject, j),
            plain(level.median),
            plain(level.n),
            level.minimum === level.maximum
              ? plain(level.minimum)
              : `${plain(level.minimum)}–${plain(level.maximum)}`,
            ...(hasDocuments
              ? [listText(subject, own.get(level.item) ?? [], isDescribed ? mostDescribed : mostDocuments)]
              : []),
          ],
        ];
      }),
    },
  ];
}
