import { figureText } from "../../problems/figure-text";
import type { RatingColumn, RatingRow, TablePlace } from "../../assessment";
import { cellAddress, isCellError, type CellRef, type CellValue } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { isBlank, textOf } from "../cells/text";
import { misspeltColumns, unusedColumns } from "../decisions/cell-reader";
import { regionName, type Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { dayIn } from "./day-cell";
import { GatheredDrafts } from "./gathered-drafts";
import { readLevel } from "./level-cell";
import type { LevelScale } from "./level-scale";
import { RaterNames } from "./rater-names";
import type { RatingLayout } from "./rating-layout";
import { roundIn } from "./round-cell";
import { type RatedNames, subjectsOf } from "./subjects";
import { placeOf } from "./table-place";

export interface ReadRatingRows {
  readonly rows: readonly RatingRow[];
  readonly place: TablePlace<RatingColumn>;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Reads the table Ratings. A row that names no unit, indicator or rater, or one that is not known, is left out, and so is a level off
 * the scale; each is a problem. Of two ratings of a cell by one rater in one round, the first counts.
 */
export function readRatings(
  table: FoundTable,
  layout: RatingLayout,
  names: RatedNames,
  scaleOf: (indicator: string) => LevelScale,
): ReadRatingRows {
  const { region, headerRow } = table;
  const { columns } = layout;
  const problems = new GatheredDrafts(regionName(region));
  const raters = new RaterNames();
  const first = new Map<string, RatingRow>();
  const rows: RatingRow[] = [];
  let lastRow = headerRow;
  for (let row = headerRow + 1; row <= region.lastRow; row++) {
    const inRow = (header: Header | undefined): CellValue =>
      header ? region.value(row, header.column) : null;
    const said = (header: Header | undefined): string => textOf(inRow(header));
    const shared = {
      confidence: said(columns.confidence),
      note: said(columns.note),
      date: dayIn(region, row, columns.date),
    };
    const evidence = idsIn(said(columns.evidence));
    const round = roundIn(region, row, columns.round);
    for (const { unit, indicator, rater, level } of placesOf(layout)) {
      const at = (header: Header): CellRef => ({ sheet: region.sheet, row, column: header.column });
      // A name in the header of a column is that of every row.
      const named = (header: Header): CellValue =>
        header === level && layout.kind !== "rows" ? region.value(headerRow, header.column) : inRow(header);
      const value = inRow(level);
      const texts = [unit, indicator, rater].map((header) => nameIn(named(header)));
      const [unitText = "", indicatorText = "", raterText = ""] = texts;
      const isOpen = isBlank(value);
      if (isOpen && (layout.kind !== "rows" || texts.every((text) => text === ""))) continue;
      lastRow = row;
      if (texts.includes("")) {
        // A row that waits for a rater says nothing yet.
        const missing = unitText === "" ? unit : indicatorText === "" ? indicator : rater;
        if (!isOpen)
          problems.add(
            {
              code: "rating-incomplete",
              severity: "error",
              cell: at(missing),
              details: { title: missing.text },
            },
            missing.text,
          );
        continue;
      }
      const cells = { unit: at(unit), indicator: at(indicator), round: at(columns.round ?? unit) };
      const subject = subjectsOf({ unit: unitText, indicator: indicatorText, round }, cells, names, problems);
      if (subject === null) continue;
      const scale = scaleOf(subject.item);
      const read = readLevel(value, region.format(row, level.column), scale);
      const name = raters.of(raterText);
      if (read.kind === "unusable") {
        const details = {
          ...{ found: shown(value), rater: name, ...subject, known: scale.known || "numbers" },
          ...(read.near && { suggestion: read.near }),
        };
        problems.add(
          { code: "rating-level-unknown", severity: "error", cell: at(level), details },
          `${subject.item} ${shown(value)}`,
        );
      }
      const rating: RatingRow = {
        ...{
          ...subject,
          rater: name,
          level: read.kind === "level" ? read.level : NaN,
          row,
          column: level.column,
        },
        written: {
          ...{ unit: written(named(unit)), indicator: written(named(indicator)) },
          ...{ rater: written(named(rater)), round: written(inRow(columns.round)) },
        },
        text: typeof value === "string" ? value : null,
        ...(read.kind === "unusable" && { isUnusable: true }),
        isNotApplicable: read.kind === "not applicable",
        ...{ ...shared, evidence, round },
      };
      const key = `${rating.unit}\n${rating.item}\n${name}\n${round}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, rating);
        rows.push(rating);
      } else if (isOpenRow(before)) {
        // A row that waits for its level says nothing beside one that has it.
        first.set(key, rating);
        rows[rows.indexOf(before)] = rating;
      } else if (!isOpenRow(rating)) {
        const details = {
          ...subject,
          rater: name,
          first: cellAddress({ sheet: region.sheet, row: before.row, column: before.column }),
        };
        problems.add(
          { code: "rating-repeated", severity: "warning", cell: at(level), details },
          `${subject.unit}\n${subject.item}`,
        );
      }
    }
  }
  const cell = { sheet: region.sheet, row: headerRow, column: columns.rater?.column ?? region.firstColumn };
  return {
    rows,
    place: placeOf(table, columns, [lastRow]),
    problems: [
      ...misspeltColumns(table, layout.misspelt),
      ...unusedColumns(table, layout.unused),
      ...problems.listed(),
      ...raters.problems(cell),
    ],
  };
}

interface RatingPlace {
  readonly unit: Header;
  readonly indicator: Header;
  readonly rater: Header;
  readonly level: Header;
}

/** Where the parts of each rating of a row are; a rater or an indicator that has a column is named in its header. */
function placesOf({
  columns: { unit, indicator, rater, level },
  across,
  kind,
}: RatingLayout): readonly RatingPlace[] {
  if (unit === undefined) return [];
  if (kind === "rows") return indicator && rater && level ? [{ unit, indicator, rater, level }] : [];
  return across.flatMap((header): readonly RatingPlace[] => {
    if (kind === "raters across") return indicator ? [{ unit, indicator, rater: header, level: header }] : [];
    return rater ? [{ unit, indicator: header, rater, level: header }] : [];
  });
}

const isOpenRow = ({ level, isNotApplicable }: RatingRow): boolean => Number.isNaN(level) && !isNotApplicable;

const nameIn = (value: CellValue): string => (isCellError(value) ? "" : textOf(value));

const written = (value: CellValue): string => (value === null || isCellError(value) ? "" : String(value));

const longestShown = 60;
const shown = (value: CellValue): string =>
  typeof value === "number"
    ? figureText(value)
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : textOf(value).slice(0, longestShown);

/** A cell may name several documents: "D12; D31". */
const idsIn = (cell: string): readonly string[] =>
  cell === ""
    ? none
    : [
        ...new Set(
          cell
            .split(/[;,\n]/)
            .map((id) => id.trim())
            .filter((id) => id !== ""),
        ),
      ];
const none: readonly string[] = [];
