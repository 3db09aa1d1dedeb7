import type { RatingColumn, RatingRow, TablePlace } from "../../assessment";
import { cellAddress, isCellError, type CellRef, type CellValue } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { isBlank, textOf } from "../cells/text";
import { shown, written } from "./cell-words";
import { misspeltColumns, unusedColumns } from "../decisions/cell-reader";
import { regionName, type Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { GatheredDrafts } from "./gathered-drafts";
import { KeptRatings } from "./kept-ratings";
import { readLevel } from "./level-cell";
import type { LevelScale } from "./level-scale";
import { RaterNames } from "./rater-names";
import type { RatingLayout } from "./rating-layout";
import { type RatingPlace, ratingPlaces } from "./rating-places";
import { type SharedCells, sharedCells } from "./shared-cells";
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
  const { sheet } = region;
  const problems = new GatheredDrafts(regionName(region));
  const raters = new RaterNames();
  const kept = new KeptRatings();
  const places = ratingPlaces(layout);
  const isAcross = layout.kind !== "rows";
  let lastRow = headerRow;

  /** Tables pasted below each other bring their headers. */
  const isHeader = (row: number): boolean =>
    [columns.unit, columns.indicator ?? columns.rater].every(
      (header) => header === undefined || textOf(region.value(row, header.column)) === header.text,
    );

  const readPlace = (row: number, place: RatingPlace, shared: () => SharedCells): void => {
    const at = ({ column }: Header): CellRef => ({ sheet, row, column });
    // A name in the header of a column is that of every row.
    const named = (header: Header): CellValue =>
      region.value(isAcross && header === place.level ? headerRow : row, header.column);
    const value = region.value(row, place.level.column);
    const [unitCell, indicatorCell, raterCell] = [
      named(place.unit),
      named(place.indicator),
      named(place.rater),
    ];
    const [unit, indicator, rater] = [nameIn(unitCell), nameIn(indicatorCell), nameIn(raterCell)];
    if (isHeader(row)) return;
    const isOpen = isBlank(value);
    if (isOpen && (isAcross || (unit === "" && indicator === "" && rater === ""))) return;
    lastRow = row;
    if (unit === "" || indicator === "" || rater === "") {
      // A row that waits for a rater says nothing yet.
      if (isOpen) return;
      const missing = unit === "" ? place.unit : indicator === "" ? place.indicator : place.rater;
      const details = { title: missing.text };
      problems.add(
        { code: "rating-incomplete", severity: "error", cell: at(missing), details },
        missing.text,
      );
      return;
    }
    const { round, ...more } = shared();
    const cells = {
      unit: at(place.unit),
      indicator: at(place.indicator),
      round: at(columns.round ?? place.unit),
    };
    const subject = subjectsOf({ unit, indicator, round }, cells, names, problems);
    if (subject === null) return;
    const scale = scaleOf(subject.item);
    const read = readLevel(value, region.format(row, place.level.column), scale);
    const name = raters.of(rater);
    if (read.kind === "unusable") {
      const details = {
        ...{ found: shown(value), rater: name, ...subject, known: scale.known || "numbers" },
        ...(read.near && { suggestion: read.near }),
      };
      const draft = {
        code: "rating-level-unknown",
        severity: "error",
        cell: at(place.level),
        details,
      } as const;
      problems.add(draft, `${subject.item} ${shown(value)}`);
    }
    const rating: RatingRow = {
      ...{ unit: subject.unit, item: subject.item, rater: name, row, column: place.level.column },
      level: read.kind === "level" ? read.level : NaN,
      written: {
        ...{ unit: written(unitCell), indicator: written(indicatorCell), rater: written(raterCell) },
        round: columns.round ? written(region.value(row, columns.round.column)) : "",
      },
      text: typeof value === "string" ? value : null,
      ...(read.kind === "unusable" && { isUnusable: true }),
      isNotApplicable: read.kind === "not applicable",
      ...more,
      round,
    };
    const before = kept.add(rating);
    if (before === null) return;
    const first = cellAddress({ sheet, row: before.row, column: before.column });
    const draft = { code: "rating-repeated", severity: "warning", cell: at(place.level) } as const;
    const details = { ...subject, rater: name, first };
    problems.add({ ...draft, details }, `${subject.unit}\n${subject.item}`);
  };

  const cellsOf = sharedCells(region, columns);
  for (let row = headerRow + 1; row <= region.lastRow; row++) {
    const shared = cellsOf(row);
    for (const place of places) readPlace(row, place, shared);
  }
  const cell = { sheet, row: headerRow, column: columns.rater?.column ?? region.firstColumn };
  return {
    rows: kept.rows,
    place: placeOf(table, columns, [lastRow]),
    problems: [
      ...misspeltColumns(table, layout.misspelt),
      ...unusedColumns(table, layout.unused),
      ...problems.listed(),
      ...raters.problems(cell),
    ],
  };
}

const nameIn = (value: CellValue): string => (isCellError(value) ? "" : textOf(value));
