import { type AgreedColumn, type AgreedRow, isAnswered, type TablePlace } from "../../assessment";
import { cellAddress, type CellRef, type CellValue } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { textOf } from "../cells/text";
import { shown, written } from "./cell-words";
import { cellIn, filledRows, misspeltColumns, textIn, unusedColumns } from "../decisions/cell-reader";
import { regionName, type Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { matchNearly } from "../words/misspelt";
import { agreedTable } from "../words/rating-columns";
import { isLater } from "./agreed-once";
import { dayIn } from "./day-cell";
import { GatheredDrafts } from "./gathered-drafts";
import { readLevel } from "./level-cell";
import type { LevelScale } from "./level-scale";
import { roundIn } from "./round-cell";
import { type RatedNames, subjectsOf } from "./subjects";
import { placeOf } from "./table-place";

export interface ReadAgreed {
  /** One per cell and round. */
  readonly rows: readonly AgreedRow[];
  readonly place: TablePlace<AgreedColumn>;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Reads the table of agreed levels. A blank level is open. Of two rows for one cell and round the first counts, or the one with the
 * later date where both have a date.
 */
export function readAgreed(
  table: FoundTable,
  names: RatedNames,
  scaleOf: (indicator: string) => LevelScale,
): ReadAgreed {
  const { region } = table;
  const { columns, misspelt } = matchNearly(table.headers, agreedTable);
  const taken = new Set<Header>(Object.values(columns));
  const problems = new GatheredDrafts(regionName(region));
  const rows = filledRows(table);
  const kept = new Map<string, AgreedRow>();
  const { unit, indicator, level } = columns;
  for (const row of rows) {
    if (!unit || !indicator || !level) break;
    const cells = {
      unit: cellIn(table, row, unit),
      indicator: cellIn(table, row, indicator),
      round: cellIn(table, row, columns.round ?? unit),
    };
    const cell = cellIn(table, row, level);
    const named = {
      unit: textIn(table, row, unit),
      indicator: textIn(table, row, indicator),
      round: roundIn(region, row, columns.round),
    };
    const value = region.value(row, level.column);
    if (named.unit === "" || named.indicator === "") {
      if (textOf(value) === "") continue;
      const missing = named.unit === "" ? unit : indicator;
      problems.add(
        {
          code: "agreed-incomplete",
          severity: "error",
          cell: cellIn(table, row, missing),
          details: { title: missing.text },
        },
        missing.text,
      );
      continue;
    }
    const subject = subjectsOf(named, cells, names, problems);
    if (subject === null) continue;
    const scale = scaleOf(subject.item);
    const read = readLevel(value, region.format(row, level.column), scale);
    if (read.kind === "unusable") {
      const details = {
        ...subject,
        found: shown(value),
        known: scale.known || "numbers",
        ...(read.near && { suggestion: read.near }),
      };
      problems.add(
        { code: "agreed-level-unknown", severity: "error", cell, details },
        `${subject.item} ${shown(value)}`,
      );
    }
    const agreed: AgreedRow = {
      ...{
        row,
        ...subject,
        level: read.kind === "level" ? read.level : NaN,
        isNotApplicable: read.kind === "not applicable",
      },
      written: {
        unit: written(region.value(row, unit.column)),
        indicator: written(region.value(row, indicator.column)),
        round: columns.round ? written(region.value(row, columns.round.column)) : "",
      },
      text: typeof value === "string" ? value : null,
      ...(read.kind === "unusable" && { isUnusable: true }),
      ...{
        by: textIn(table, row, columns.by),
        date: dayIn(region, row, columns.date),
        reason: textIn(table, row, columns.reason),
      },
      ...(columns.date && ofText(region.value(row, columns.date.column))),
      round: named.round,
    };
    noteWithoutAccount(agreed, cell, problems);
    const key = `${agreed.unit}\n${agreed.item}\n${agreed.round}`;
    const before = kept.get(key);
    if (before === undefined) kept.set(key, agreed);
    else if (!isAnswered(agreed)) continue;
    else {
      const counts = isLater(agreed, before);
      if (counts) kept.set(key, agreed);
      const other: CellRef = { ...cell, row: before.row };
      if (!isAnswered(before)) continue;
      const details = { ...subject, first: cellAddress(other), used: cellAddress(counts ? cell : other) };
      problems.add(
        { code: "agreed-repeated", severity: "warning", cell, details },
        `${subject.unit}\n${subject.item}`,
      );
    }
  }
  return {
    rows: [...kept.values()],
    place: placeOf(table, columns, rows),
    problems: [
      ...misspeltColumns(table, misspelt),
      ...unusedColumns(
        table,
        table.headers.filter((header) => !taken.has(header)),
      ),
      ...problems.listed(),
    ],
  };
}

/** An agreed level says by whom, when and why, so that it can be checked. */
function noteWithoutAccount(row: AgreedRow, cell: CellRef, problems: GatheredDrafts): void {
  if (!isAnswered(row) || [row.by, row.date, row.reason].every((text) => text !== "")) return;
  problems.add(
    { code: "agreed-without-account", severity: "note", cell, details: { unit: row.unit, item: row.item } },
    "",
  );
}

const ofText = (value: CellValue): Pick<AgreedRow, "dateText"> =>
  typeof value === "string" && textOf(value) !== "" ? { dateText: textOf(value) } : {};
