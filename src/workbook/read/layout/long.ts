import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { listed, textOf } from "../cells/text";
import type { ColumnFacts, TableFacts } from "../columns/facts";
import { roleOf } from "../columns/roles";
import type { Header, Region } from "../find/region";
import { isIdentityColumn } from "../data/identity";
import { itemWords, valueWords } from "../words/layouts";
import { codeWords, nameWords, timeWords } from "../words/units";
import { rankPhrases } from "../words/results";
import { holdsAny } from "../words/tokens";
import type { Arranged, ArrangedCell, ArrangedColumn } from "./arranged";

/** A long table in rows of units, and the problems in it. */
export interface LongTable {
  readonly arranged: Arranged;
  readonly hasYearsAcross: boolean;
  readonly problems: readonly ProblemDraft[];
}

interface LongColumns {
  readonly unit: Header;
  readonly item: Header;
  readonly itemName: Header | null;
  readonly time: Header | null;
  /** One column of figures, or one per year. */
  readonly values: readonly { readonly header: Header; readonly year: number | null }[];
  /** Columns with the same value in all rows of a unit: its name, its region. */
  readonly ofUnit: readonly Header[];
  /** Other columns of figures, which are not used. */
  readonly unused: readonly Header[];
  /** Whether one of the unused columns could be the right one: it is not a rank, an error or a class. */
  readonly isDoubtful: boolean;
}

/**
 * Reads a table with one row per unit and indicator: a column of units, one of indicators, one of figures (or one per year),
 * and perhaps one of times. Null for other tables: nearly every pair of unit and indicator must occur only once, and at
 * least a quarter of all pairs must exist.
 */
export function longTable(region: Region, headerRow: number, facts: TableFacts): LongTable | null {
  const columns = longColumns(region, facts);
  return columns && pivot(region, headerRow, facts, columns);
}

function longColumns(region: Region, facts: TableFacts): LongColumns | null {
  const { columns } = facts;
  const items = columns.filter(
    ({ words, kind, whole, distinct, filled }) =>
      words.some((word) => itemWords.has(word)) &&
      (kind === "text" || (kind === "numbers" && whole)) &&
      distinct >= 2 &&
      distinct * 2 <= filled,
  );
  const item = items.find(({ words }) => words.some((word) => codeWords.has(word))) ?? items[0];
  if (item === undefined) return null;
  const units = columns.filter(
    (column) => !items.includes(column) && isIdentityColumn(column) && column.distinct * 2 <= column.filled,
  );
  const unit = [...units].sort((a, b) => unitOrder(b) - unitOrder(a))[0];
  if (unit === undefined || unit.distinct < 3) return null;
  const others = columns.filter(
    (column) => !items.includes(column) && column !== unit && column.kind === "numbers",
  );
  const years = others.flatMap(({ header }) =>
    header.year === undefined ? [] : [{ header, year: header.year }],
  );
  const time = columns.find(
    ({ words, kind, whole, minimum, maximum }) =>
      words.some((word) => timeWords.has(word)) &&
      kind === "numbers" &&
      whole &&
      minimum >= 1000 &&
      maximum <= 9999,
  );
  const value = others.find(
    (column) =>
      column !== time &&
      column.words.some((word) => valueWords.has(word)) &&
      !holdsAny(column.words, rankPhrases),
  );
  const values = years.length >= 2 ? years : value ? [{ header: value.header, year: null }] : [];
  if (values.length === 0) return null;
  const isDoubtful = (column: ColumnFacts): boolean => roleOf(column, facts).role === "indicator";
  const isUsed = (header: Header): boolean => values.some((one) => one.header === header);
  const unused = others.filter(
    (column) => column !== time && column.distinct > 1 && !isIdentityColumn(column) && !isUsed(column.header),
  );
  return {
    unit: unit.header,
    item: item.header,
    itemName:
      items.find((other) => other !== item && other.distinct === item.distinct && other.kind === "text")
        ?.header ?? null,
    time: years.length >= 2 ? null : (time?.header ?? null),
    values,
    ofUnit: columns
      .filter((column) => column !== unit && !items.includes(column) && column.kind === "text")
      .filter(({ header }) => dependsOn(region, facts.rows, header, unit.header))
      .map(({ header }) => header),
    unused: unused.map(({ header }) => header),
    isDoubtful: unused.some(isDoubtful),
  };
}

/** Order of columns of units: more different values first, then codes before names. */
const unitOrder = ({ words, distinct }: ColumnFacts): number =>
  distinct * 4 +
  (words.some((word) => codeWords.has(word)) ? 2 : 0) +
  (words.some((word) => nameWords.has(word)) ? 0 : 1);

function dependsOn(region: Region, rows: readonly number[], header: Header, unit: Header): boolean {
  const first = new Map<string, string>();
  return rows.every((row) => {
    const key = textOf(region.value(row, unit.column));
    const text = textOf(region.value(row, header.column));
    const known = first.get(key);
    if (known === undefined) first.set(key, text);
    return known === undefined || known === text;
  });
}

interface UnitRow {
  readonly row: number;
  readonly year: number | null;
  readonly cells: Map<string, CellRef>;
}

function pivot(region: Region, headerRow: number, facts: TableFacts, columns: LongColumns): LongTable | null {
  const { unit, item, itemName, time, values } = columns;
  const items = new Map<string, { readonly row: number }>();
  const units = new Map<string, UnitRow>();
  const repeated: CellRef[] = [];
  let pairs = 0;
  for (const row of facts.rows) {
    const code = textOf(region.value(row, unit.column));
    const of = textOf(region.value(row, item.column));
    if (code === "" || of === "") continue;
    if (!items.has(of)) items.set(of, { row });
    for (const { header, year } of values) {
      const when = year ?? (time ? textOf(region.value(row, time.column)) : "");
      const key = `${code}\n${when}`;
      const known = units.get(key) ?? { row, year, cells: new Map<string, CellRef>() };
      units.set(key, known);
      const cell = { sheet: region.sheet, row, column: header.column };
      if (known.cells.has(of)) repeated.push(cell);
      else known.cells.set(of, cell);
      pairs++;
    }
  }
  const expected = units.size * items.size;
  if (items.size < 2 || repeated.length * 20 > pairs || pairs < expected * 0.25) return null;
  const isPanel = time !== null || values.length > 1;
  const at = (row: number, column: number): ArrangedCell => ({
    from: { sheet: region.sheet, row, column },
    region,
  });
  const list = [...units.values()].sort((a, b) => a.row - b.row || (a.year ?? 0) - (b.year ?? 0));
  const headerOf = (header: Header): ArrangedColumn["header"] => ({
    text: header.text,
    at: { sheet: region.sheet, row: headerRow, column: header.column },
  });
  const identity = [unit, ...columns.ofUnit].map((header) => ({
    header: headerOf(header),
    cells: list.map(({ row }) => at(row, header.column)),
  }));
  const times: readonly ArrangedColumn[] = !isPanel
    ? []
    : [
        {
          header: time ? headerOf(time) : { ...headerOf(values[0]?.header ?? unit), text: "Year" },
          cells: list.map(({ row, year }) => (time ? at(row, time.column) : { value: year })),
        },
      ];
  const figures = [...items].map(([code, { row }]): ArrangedColumn => {
    const name = itemName ? textOf(region.value(row, itemName.column)) : "";
    return {
      header: {
        text: code,
        at: { sheet: region.sheet, row, column: item.column },
        ...(name !== "" && name !== code && { name }),
      },
      cells: list.map(({ cells }) => {
        const cell = cells.get(code);
        return cell ? { from: cell, region } : null;
      }),
    };
  });
  const [firstRepeated] = repeated;
  return {
    arranged: { columns: [...identity, ...times, ...figures], count: list.length },
    hasYearsAcross: values.length > 1,
    problems: [
      ...(firstRepeated === undefined ? [] : [repeatedProblem(firstRepeated, repeated.length)]),
      ...unusedProblems({ sheet: region.sheet, row: headerRow }, columns),
    ],
  };
}

const repeatedProblem = (cell: CellRef, count: number): ProblemDraft => ({
  code: "long-row-repeated",
  severity: "error",
  cell,
  details: { count: String(count) },
});

/** One problem for the columns of figures that are not used. */
function unusedProblems(
  at: Omit<CellRef, "column">,
  { values, unused, isDoubtful }: LongColumns,
): readonly ProblemDraft[] {
  const [taken] = values;
  const [first] = unused;
  if (taken === undefined || first === undefined) return [];
  const details = {
    title: listed(values.map(({ header }) => header.text)),
    known: listed(unused.map(({ text }) => text)),
  };
  const severity = isDoubtful ? "warning" : "note";
  return [{ code: "long-columns-unused", severity, cell: { ...at, column: first.column }, details }];
}
