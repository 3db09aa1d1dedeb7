import type { ProblemDraft } from "../../problems";
import type { TextNumber } from "../../source";
import { readNumberColumn, type NumberColumn } from "../cells/number-column";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";

/** Reads columns of figures of the data and keeps what is said of their cells. */
export class ValueReader {
  readonly problems: ProblemDraft[] = [];
  readonly unusable: string[] = [];
  private readonly texts: [string, TextNumber][] = [];
  private readonly read = new Map<number, NumberColumn>();

  constructor(
    private readonly found: FoundTable,
    private readonly rows: readonly number[],
  ) {}

  /** The figures of a column, one a unit; a column that serves twice is read and reported once. */
  column(header: Header, title: string, hints: readonly number[] = []): Float64Array {
    const known = this.read.get(header.column);
    if (known) return known.values;
    const { region } = this.found;
    const cells = this.rows.map((row) => ({
      at: { sheet: region.sheet, row, column: header.column },
      value: region.value(row, header.column),
      format: region.format(row, header.column),
    }));
    const read = readNumberColumn(cells, title, hints);
    this.read.set(header.column, read);
    this.problems.push(...read.problems);
    for (const place of read.unusable) this.unusable.push(place);
    for (const text of Object.entries(read.textNumbers)) this.texts.push(text);
    return read.values;
  }

  get textNumbers(): Readonly<Record<string, TextNumber>> {
    return Object.fromEntries(this.texts);
  }
}
