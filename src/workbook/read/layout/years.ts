import type { TableFacts } from "../columns/facts";
import { textOf } from "../cells/text";
import type { Header, Region } from "../find/region";
import type { Arranged, ArrangedCell, ArrangedColumn } from "./arranged";

/** A header, its text without the year, and the year; null when it has none, as in sheets of one year. */
export interface YearHeader {
  readonly header: Header;
  readonly stem: string;
  readonly year: number | null;
}

const trailing = /^(.*?)[\s_(-]*(?<![\d.,])((?:19|20)\d\d)\)?$/;
const leading = /^((?:19|20)\d\d)[\s_-]+(.+)$/;

/** A header that is only a day or a month: it counts as its year when no other column has the same year. */
const dateAlone = /^((?:19|20)\d\d)[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/;

export function yearOf(header: Header): YearHeader | null {
  if (header.year !== undefined) return { header, stem: header.stem ?? "", year: header.year };
  const [, ofDate] = dateAlone.exec(header.text) ?? [];
  if (ofDate !== undefined) return { header, stem: "", year: Number(ofDate) };
  const [, before, at] = trailing.exec(header.text) ?? [];
  if (at !== undefined) return { header, stem: before ?? "", year: Number(at) };
  const [, first, after] = leading.exec(header.text) ?? [];
  return first === undefined ? null : { header, stem: after ?? "", year: Number(first) };
}

/**
 * The columns of a table in which every column of figures has a year and every figure has two or more years; null for other
 * tables. `identity` are the columns that are not figures.
 */
export function yearColumns(facts: TableFacts, identity: readonly Header[]): readonly YearHeader[] | null {
  const figures = facts.columns.filter(
    ({ header, kind }) => kind === "numbers" && !identity.includes(header),
  );
  const texts = facts.columns.filter(({ header, kind }) => kind === "text" && header.year !== undefined);
  const found = figures.map(({ header }) => yearOf(header));
  const years = found.filter((one) => one !== null);
  if (figures.length < 2 || years.length < figures.length) return null;
  const byStem = new Map<string, Set<number | null>>();
  for (const { stem, year } of years) byStem.set(stem, (byStem.get(stem) ?? new Set()).add(year));
  if (![...byStem.values()].every((set) => set.size >= 2)) return null;
  // Two columns with the same year are months.
  const different = new Set(years.map(({ stem, year }) => `${year} ${stem}`));
  if (different.size < years.length) return null;
  return [...years, ...texts.flatMap(({ header }) => yearOf(header) ?? [])];
}

/** A source of figures over years: the table itself, or one of several sheets of one shape. */
export interface YearSource {
  readonly region: Region;
  readonly headerRow: number;
  /** Sheet row of each unit in this source, by its code. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: readonly YearHeader[];
  /** Name of an indicator in this source, from its stem. */
  readonly named: (stem: string) => string;
}

/**
 * Rearranges tables with years in columns, and sheets of one shape: one row per unit and year, or one row per unit when no
 * header has a year. A unit that is only in a later sheet is added below the others.
 */
export function yearsDown(
  base: { readonly region: Region; readonly headerRow: number; readonly code: Header },
  identity: readonly Header[],
  sources: readonly YearSource[],
): Arranged {
  const { region, headerRow, code } = base;
  const years = [...new Set(sources.flatMap(({ columns }) => columns.map(({ year }) => year)))].sort(
    (a, b) => (a ?? 0) - (b ?? 0),
  );
  const units = new Map<string, { readonly row: number; readonly region: Region }>();
  for (const source of sources)
    for (const [unit, row] of source.rows)
      if (!units.has(unit)) units.set(unit, { row, region: source.region });
  const places = [...units].flatMap(([unit, at]) => years.map((year) => ({ code: unit, ...at, year })));
  const headerAt = (header: Header): ArrangedColumn["header"] => ({
    text: header.text === "" ? "Name" : header.text,
    at: { sheet: region.sheet, row: headerRow, column: header.column },
  });
  const fixed = [code, ...identity.filter((header) => header !== code)].map((header): ArrangedColumn => ({
    header: headerAt(header),
    cells: places.map((place): ArrangedCell => ({
      from: { sheet: place.region.sheet, row: place.row, column: header.column },
      region: place.region,
    })),
  }));
  const first = sources[0]?.columns[0]?.header ?? code;
  const time: ArrangedColumn = {
    header: { text: "Year", at: { sheet: region.sheet, row: headerRow, column: first.column } },
    cells: places.map(({ year }) => ({ value: year })),
  };
  const figures = sources.flatMap((source) => figuresOf(source, places));
  const hasYears = years.some((year) => year !== null);
  return { columns: [...fixed, ...(hasYears ? [time] : []), ...figures], count: places.length };
}

/** One column per figure of a source. */
function figuresOf(
  source: YearSource,
  places: readonly { readonly code: string; readonly year: number | null }[],
): readonly ArrangedColumn[] {
  const { region, headerRow, rows } = source;
  const { sheet } = region;
  return [...new Set(source.columns.map(({ stem }) => stem))].map((stem) => {
    const own = source.columns.filter((column) => column.stem === stem);
    const byYear = new Map(own.map(({ year, header }) => [year, header.column]));
    return {
      header: { text: source.named(stem), at: { sheet, row: headerRow, column: own[0]?.header.column ?? 0 } },
      cells: places.map(({ code, year }): ArrangedCell => {
        const row = rows.get(code);
        const column = byYear.get(year);
        return row === undefined || column === undefined ? null : { from: { sheet, row, column }, region };
      }),
    };
  });
}

/** Sheet row of each unit by its code; the first row when a code is repeated. */
export function rowsByCode(
  region: Region,
  rows: readonly number[],
  code: Header,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) {
    const text = textOf(region.value(row, code.column));
    if (text !== "" && !found.has(text)) found.set(text, row);
  }
  return found;
}
