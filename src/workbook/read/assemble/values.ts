import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import type { TextNumber } from "../../source";
import type { MissingMark } from "../account/table-reading";
import type { ColumnCells } from "../cells/column-cells";
import { surveyColumn, type ColumnSurvey } from "../cells/column-survey";
import { readSurvey, type NumberColumn } from "../cells/number-column";
import { tableEvidence, type TableEvidence } from "../cells/table-evidence";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { withTextsGathered } from "./gathered-texts";
import { tableMarks, markProblems, type TableMark } from "./table-marks";

/** A survey with more odd cells than this is not kept in memory; its column is read twice. */
const maximumKeptCells = 10_000;

/** A report with formulas never has more scores than this. */
const maximumTexts = 500_000;

/**
 * Reads columns of figures of the data and keeps their problems. `figures` are the columns that give evidence for reading
 * ambiguous cells in the others.
 */
export class ValueReader {
  private readonly read = new Map<number, { readonly title: string; readonly column: NumberColumn }>();
  private readonly surveys = new Map<number, ColumnSurvey>();
  private evidence: TableEvidence | null = null;
  /** Number of numbers stored as text. */
  private texts = 0;

  constructor(
    private readonly found: FoundTable,
    private readonly rows: readonly number[],
    private readonly figures: readonly Header[] = [],
  ) {}

  /** The figures of a column, one per unit; a column that is used twice is read and reported once. */
  column(header: Header, title: string, hints: readonly number[] = []): Float64Array {
    const known = this.read.get(header.column);
    if (known) return known.column.values;
    this.evidence ??= tableEvidence(this.figureSurveys());
    const column = readSurvey(this.survey(header), title, hints, {
      ...this.evidence,
      needsTexts: this.texts <= maximumTexts,
    });
    this.texts += Object.keys(column.textNumbers).length;
    this.read.set(header.column, { title, column });
    this.surveys.delete(header.column);
    return column.values;
  }

  /** The unit of measurement in the cells of a column that was read; "" for none. */
  unit(header: Header): string {
    return this.read.get(header.column)?.column.unit ?? "";
  }

  /** The marks that were read as missing figures, over all columns. */
  get marks(): readonly MissingMark[] {
    return this.allMarks().map(({ mark, count, cell }) => ({ mark, count, cell }));
  }

  get problems(): readonly ProblemDraft[] {
    const ofCells = [...this.read.values()].flatMap(({ column }) => column.problems);
    return [...markProblems(this.allMarks()), ...withTextsGathered(ofCells)];
  }

  get unusable(): readonly string[] {
    return [...this.read.values()].flatMap(({ column }) => column.unusable);
  }

  /** Empty when there are too many for a report with formulas, which alone needs them. */
  get textNumbers(): Readonly<Record<string, TextNumber>> {
    if (this.texts > maximumTexts) return {};
    return Object.fromEntries(
      [...this.read.values()].flatMap(({ column }) => Object.entries(column.textNumbers)),
    );
  }

  private allMarks(): readonly TableMark[] {
    return tableMarks([...this.read.values()]);
  }

  private *figureSurveys(): Generator<ColumnSurvey> {
    for (const header of this.figures) yield this.survey(header);
  }

  private survey(header: Header): ColumnSurvey {
    const known = this.surveys.get(header.column);
    if (known) return known;
    const survey = surveyColumn(this.cells(header.column));
    if (survey.odd.length <= maximumKeptCells) this.surveys.set(header.column, survey);
    return survey;
  }

  private cells(column: number): ColumnCells {
    const { region } = this.found;
    const rowOf = (i: number): number => this.rows[i] ?? -1;
    return {
      length: this.rows.length,
      value: (i) => region.value(rowOf(i), column),
      format: (i) => region.format(rowOf(i), column),
      at: (i): CellRef => ({ sheet: region.sheet, row: rowOf(i), column }),
    };
  }
}
