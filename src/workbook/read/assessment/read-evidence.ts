import type { Model } from "../../../engine";
import type { EvidenceColumn, EvidenceRow, TablePlace } from "../../assessment";
import type { ProblemDraft, WorkbookProblemCode } from "../../problems";
import { readNumberCell } from "../cells/cell-number";
import { isMissingFigure } from "../cells/missing-marks";
import { cellIn, filledRows, misspeltColumns, textIn } from "../decisions/cell-reader";
import type { KnownNames, Names } from "../decisions/known-names";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { evidenceTable } from "../words/evidence-columns";
import { matchNearly } from "../words/misspelt";
import { evidenceDate } from "./evidence-date";
import { GatheredDrafts } from "./gathered-drafts";
import { codesIn, indicatorsUnder, unitsNamed } from "./evidence-subjects";
import { placeOf } from "./table-place";

export interface ReadEvidence {
  /** A document that is for several units or indicators has a row for each, with the same sheet row. */
  readonly rows: readonly EvidenceRow[];
  /** Every id in the table, in lower case, also of rows that were left out. */
  readonly ids: ReadonlySet<string>;
  readonly place: TablePlace<EvidenceColumn>;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Reads the table Evidence. Links are texts: nothing is opened. A row about an unknown unit or indicator is left out; what else
 * cannot be read is not stated.
 */
export function readEvidence(table: FoundTable, names: KnownNames, model: Model): ReadEvidence {
  const { columns, misspelt } = matchNearly(table.headers, evidenceTable);
  const rows = filledRows(table);
  const found = new GatheredDrafts("Evidence");
  const [units, indicators] = [unitsNamed(model, names.unit), indicatorsUnder(model)];
  const seen = new Set<string>();
  const evidence: EvidenceRow[] = [];
  for (const row of rows) {
    const problem = (
      code: WorkbookProblemCode,
      severity: ProblemDraft["severity"],
      header: Header | undefined,
      details: ProblemDraft["details"],
    ): void => {
      const cell = header ? cellIn(table, row, header) : null;
      found.add({ code, severity, cell, details }, details["found"] ?? String(row));
    };
    const text = (column: EvidenceColumn): string => textIn(table, row, columns[column]);
    const subject = (column: "unit" | "indicator", of: Names, find: (text: string) => readonly string[]) => {
      const read = codesIn(text(column), find);
      if ("codes" in read) return read.codes;
      const suggestion = of.near(read.unknown);
      const details = { found: read.unknown, ...(suggestion !== null && { suggestion }) };
      problem(`evidence-${column}-unknown`, "error", columns[column], details);
      return [];
    };
    const id = text("id");
    const title = text("title");
    const isAgain = id !== "" && seen.has(id.toLowerCase());
    if (isAgain) {
      problem("evidence-id-repeated", "error", columns.id, { found: id });
      continue;
    }
    if (id !== "") seen.add(id.toLowerCase());
    else if (columns.id !== undefined) problem("evidence-id-missing", "warning", columns.id, {});
    const named = id || title || `${row + 1}`;
    const read = {
      quality: qualityOf(table, row, columns.quality, (found) =>
        problem("evidence-quality-unusable", "warning", columns.quality, { name: named, found }),
      ),
      date: dateIn(table, row, columns.date, (found) =>
        problem("evidence-date-unreadable", "warning", columns.date, { name: named, found }),
      ),
    };
    const ofUnits = subject("unit", names.unit, units);
    const ofIndicators = subject("indicator", names.node, indicators);
    for (const unit of ofUnits)
      for (const indicator of ofIndicators)
        evidence.push({
          ...{ row, id: named, unit, indicator, kind: text("kind"), title, place: text("place") },
          ...read,
        });
  }
  return {
    rows: evidence,
    ids: seen,
    place: placeOf(table, columns, rows),
    problems: [...misspeltColumns(table, misspelt), ...found.listed()],
  };
}

function qualityOf(
  { region }: FoundTable,
  row: number,
  header: Header | undefined,
  unusable: (found: string) => void,
): number {
  if (header === undefined) return NaN;
  const value = region.value(row, header.column);
  if (isMissingFigure(value)) return NaN;
  const read = readNumberCell(value, region.format(row, header.column));
  const quality =
    read.kind === "number" ? read.value : read.kind === "text" ? (read.ways[0]?.value ?? NaN) : NaN;
  if (quality >= 0 && quality <= 3) return quality;
  unusable(textIn({ region, headerRow: 0, headers: [] }, row, header));
  return NaN;
}

function dateIn(
  { region }: FoundTable,
  row: number,
  header: Header | undefined,
  unusable: (found: string) => void,
): string {
  if (header === undefined) return "";
  const read = evidenceDate(region.value(row, header.column), region.format(row, header.column));
  if (!read.isReadable) unusable(read.date);
  return read.date;
}
