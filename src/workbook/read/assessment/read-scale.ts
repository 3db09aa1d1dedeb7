import type { ScaleColumn, ScaleRow, TablePlace } from "../../assessment";
import type { CellValue } from "../../cells";
import type { ProblemDraft } from "../../problems";
import {
  cellIn,
  figuresIn,
  filledRows,
  misspeltColumns,
  textIn,
  unusedColumns,
} from "../decisions/cell-reader";
import type { KnownNames } from "../decisions/known-names";
import { plain } from "../cells/text";
import { regionName, type Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { matchNearly } from "../words/misspelt";
import { isAllWord, scaleTable } from "../words/rating-columns";
import { GatheredDrafts } from "./gathered-drafts";
import { scaleChecks } from "./scale-checks";
import { placeOf } from "./table-place";

export interface ReadScale {
  readonly rows: readonly ScaleRow[];
  readonly place: TablePlace<ScaleColumn>;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Reads the table Scale: a row per level of an indicator, of a family of indicators (an aggregate of the Framework), or of all where
 * none is named. Levels that are no numbers have their position in the table, from 1. Without a column of values the value of a
 * level is the level.
 */
export function readScale(table: FoundTable, names: KnownNames): ReadScale {
  const { columns, misspelt } = matchNearly(table.headers, scaleTable);
  const taken = new Set<Header>(Object.values(columns));
  const gathered = new GatheredDrafts(regionName(table.region));
  const rows = filledRows(table);
  const values = figuresIn(table, rows, columns.value);
  const drafts = rows.flatMap((row, k): readonly Draft[] => {
    const named = textIn(table, row, columns.indicator);
    const node = named === "" || isAllWord(named) ? null : names.node.find(named);
    if (node === undefined) {
      const cell = columns.indicator ? cellIn(table, row, columns.indicator) : null;
      const suggestion = names.node.near(named);
      gathered.add(
        {
          code: "scale-node-unknown",
          severity: "error",
          cell,
          details: { found: named, ...(suggestion && { suggestion }) },
        },
        plain(named),
      );
      return [];
    }
    return [{ row, node, written: textIn(table, row, columns.level), k }];
  });
  const valueIn = (header: Header | undefined, row: number): CellValue =>
    header === undefined ? null : table.region.value(row, header.column);
  const rawText = (header: Header | undefined, row: number): string => String(valueIn(header, row) ?? "");
  const levelCell = (row: number): string | number => {
    const value = valueIn(columns.level ?? columns.label, row);
    return typeof value === "number" ? value : String(value ?? "");
  };
  const positions = new Map<string | null, number>();
  const read = drafts.flatMap(({ row, node, written, k }): readonly ScaleRow[] => {
    const position = (positions.get(node) ?? 0) + 1;
    positions.set(node, position);
    const label = textIn(table, row, columns.label);
    const meaning = textIn(table, row, columns.meaning);
    if (written === "" && label === "") return [];
    const level = levelOf(written, position);
    const value = columns.value === undefined ? level : (values.values[k] ?? NaN);
    const ownCells = { node: rawText(columns.indicator, row), level: levelCell(row) };
    return [{ row, node, written: ownCells, label: label || labelOf(written), level, meaning, value }];
  });
  const checked = scaleChecks(read, table, columns);
  return {
    rows: checked.rows,
    place: placeOf(table, columns, rows),
    problems: [
      ...misspeltColumns(table, misspelt),
      ...unusedColumns(
        table,
        table.headers.filter((header) => !taken.has(header)),
      ),
      ...gathered.listed(),
      ...values.problems,
      ...checked.problems,
    ],
  };
}

interface Draft {
  readonly row: number;
  readonly node: string | null;
  readonly written: string;
  readonly k: number;
}

const numbered = /^(?:\p{L}+\s+)?(-?\d+(?:[.,]\d+)?)(?:\s*[-–—:.)(=/]?\s*(.*))?$/u;

/** "3", "3 - Established", "Level 3": 3; "Established": its position. */
const levelOf = (written: string, position: number): number => {
  const [, figure] = numbered.exec(written) ?? [];
  return figure === undefined ? position : Number(figure.replace(",", "."));
};

/** "3 - Established" is the level 3 with the label Established. */
const labelOf = (written: string): string => numbered.exec(written)?.[2]?.replace(/\)$/, "") || written;
