import { dateOfSerial, isDateFormat } from "../cells/date-format";
import { textOf } from "../cells/text";
import type { Header, Region } from "../find/region";
import { readDirection } from "../framework/direction";
import { isYearWord } from "../words/tokens";
import { rowsAbove, weightAt, type RowAbove } from "./above";
import { kindOf } from "./cell-kind";
import type { HeaderPlace } from "./find-header";

export interface ComposedHeader {
  readonly headers: readonly Header[];
  /** Sheet rows of the header, ascending. */
  readonly rows: readonly number[];
}

/** A footnote mark: "Niños 1a/" is the header Niños. */
const footnote = /\s*(?:\d{1,2}[a-z]?\/|\[[a-z0-9]{1,2}\]|†|‡)+$/i;
const unitAlone = /^(?:\((.+)\)|(%))$/;
/** Headers that mean only "the figure". */
const generic = /^(?:value|values|valor|valores|valeur|valeurs|figure|dato|score value)$/i;

/**
 * Joins all header rows of a table into one header per column. The lowest cell names the column; when it is blank, a unit of
 * measurement or a word like "Value", the cell above names it. Equal headers get the texts above them, the nearest row
 * first, until they differ. Rows of weights, directions, parents and names are read as such. A text over several columns
 * that no name needs becomes `above`.
 */
export function composeHeader(region: Region, { row, figures, between }: HeaderPlace): ComposedHeader {
  const above = rowsAbove(region, row, figures);
  const texts = above.filter(({ kind }) => kind === "texts" || kind === "years");
  const yearsBelow = between
    .filter(({ kind }) => kind === "years")
    .map((one) => ({ ...one, kind: "years" as const }));
  const drafts = columnsOf(region, row, figures, texts, between).map((column) =>
    draftOf(region, row, column, figures, texts, between),
  );
  const statementsOf = statementsAbove(region, figures, above);
  const headers = distinctDrafts(withNameAbove(drafts, region, row, figures, texts), region, figures, [
    ...texts,
    ...yearsBelow,
  ]).map(({ column, text, raw, unit, stem, year }): Header => ({
    column,
    text,
    ...(raw !== text && { raw }),
    ...(unit !== "" && { unit }),
    ...(year !== null && { year, stem }),
    ...statementsOf(column, text),
  }));
  return {
    headers,
    rows: [...above.map((one) => one.row), row, ...between.map((one) => one.row)].sort((a, b) => a - b),
  };
}

interface Draft {
  readonly column: number;
  readonly text: string;
  readonly raw: string;
  readonly unit: string;
  /** The text without a year. */
  readonly stem: string;
  readonly year: number | null;
}

/** Columns with a header, with a text above a blank header, or with texts below a blank header left of the figures. */
function columnsOf(
  region: Region,
  row: number,
  figures: readonly number[],
  texts: readonly RowAbove[],
  between: HeaderPlace["between"],
): readonly number[] {
  const columns: number[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const own = textOf(region.value(row, column)) !== "";
    const straightAbove = texts.some((one) => textOf(region.value(one.row, column)) !== "");
    const isBelow = labelBelow(region, column, between) !== "";
    if (own || ((straightAbove || isBelow) && hasContent(region, row, column))) columns.push(column);
    else if (column < (figures[0] ?? 0) && hasContent(region, row, column)) columns.push(column);
  }
  return columns;
}

function hasContent(region: Region, row: number, column: number): boolean {
  let filled = 0;
  for (let below = row + 1; below <= region.lastRow; below++)
    if (textOf(region.value(below, column)) !== "" && ++filled >= 2) return true;
  return false;
}

function draftOf(
  region: Region,
  row: number,
  column: number,
  figures: readonly number[],
  texts: readonly RowAbove[],
  between: HeaderPlace["between"],
): Draft {
  const units = between.find(({ kind }) => kind === "units")?.row;
  const raw = headerText(region, row, column);
  const [, inside, percent] = unitAlone.exec(withoutFootnote(raw)) ?? [];
  const below = units === undefined ? "" : textOf(region.value(units, column));
  const unit = inside ?? percent ?? below.replace(/^\((.*)\)$/, "$1");
  const isOpen = raw === "" || inside !== undefined || percent !== undefined || generic.test(raw);
  const names = texts.filter(({ kind }) => kind === "texts");
  const over = isOpen
    ? names.map((one) => spanned(region, one.row, column, figures)).find((t) => t !== "")
    : undefined;
  const label = raw === "" ? labelBelow(region, column, between) : "";
  const text = label || withoutFootnote(over ?? raw);
  return { column, text, raw, unit, ...yearIn(text) };
}

function dayAt(region: Region, row: number, column: number): string | null {
  const value = region.value(row, column);
  const isDate = typeof value === "number" && isDateFormat(region.format(row, column));
  return isDate ? dateOfSerial(value) : null;
}

const isOfYear = (day: string): boolean => day.endsWith("-01-01") || day.endsWith("-12-31");

/** Whether all dates in a row are first or last days of a year. Else 1 January is one month of several. */
function areYears(region: Region, row: number): boolean {
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const day = dayAt(region, row, column);
    if (day !== null && !isOfYear(day)) return false;
  }
  return true;
}

/** A header as text: a date is its year or its day, "geo\\TIME_PERIOD" is geo (what is below it), "2019 [YR2019]" is 2019. */
function headerText(region: Region, row: number, column: number): string {
  const day = dayAt(region, row, column);
  if (day !== null) return isOfYear(day) && areYears(region, row) ? day.slice(0, 4) : day;
  const text = textOf(region.value(row, column));
  return text.replace(/^(\S+)\\\S+$/, "$1").replace(/\s*\[YR(?:19|20)\d\d\]$/, "");
}

/** A name in the row of years or units below the names, for a column without one above: "Country" beside 2021. */
function labelBelow(region: Region, column: number, between: HeaderPlace["between"]): string {
  for (const { row, kind } of between) {
    const text = textOf(region.value(row, column));
    // One or two letters are a footnote.
    if (kind !== "tags" && text.length > 2 && kindOf(text) === "text" && !unitAlone.test(text)) return text;
  }
  return "";
}

const withoutFootnote = (text: string): string => text.replace(footnote, "") || text;

/** The year of a header that is only a year. */
const yearIn = (text: string): Pick<Draft, "stem" | "year"> =>
  isYearWord(text) ? { stem: "", year: Number(text) } : { stem: text, year: null };

/**
 * The text over a column in a row above: in the column itself, or in the nearest filled cell to the left, as with merged
 * cells. For columns left of the figures, only the cell directly above counts.
 */
function spanned(region: Region, row: number, column: number, figures: readonly number[]): string {
  const own = textOf(region.value(row, column));
  const first = figures[0] ?? column;
  if (own !== "" || column < first) return own;
  for (let left = column - 1; left >= first; left--) {
    const text = textOf(region.value(row, left));
    if (text !== "") return text;
  }
  return "";
}

/** When the lowest row divides only some of the columns, adds the name above to its texts. */
function withNameAbove(
  drafts: readonly Draft[],
  region: Region,
  row: number,
  figures: readonly number[],
  texts: readonly RowAbove[],
): readonly Draft[] {
  const [nearest] = texts;
  const isBlank = (of: number, column: number): boolean => textOf(region.value(of, column)) === "";
  const lower = figures.filter((column) => !isBlank(row, column));
  if (nearest?.kind !== "texts" || lower.length * 2 >= figures.length) return drafts;
  return drafts.map((draft) => {
    const over = withoutFootnote(spanned(region, nearest.row, draft.column, figures));
    if (!lower.includes(draft.column) || over === "" || generic.test(draft.text)) return draft;
    if (draft.text === over) return draft;
    return { ...draft, text: `${over} ${draft.text}`, stem: `${over} ${draft.stem}`.trim() };
  });
}

/** Puts before equal headers the text above them, or the year below them. */
function distinctDrafts(
  drafts: readonly Draft[],
  region: Region,
  figures: readonly number[],
  texts: readonly RowAbove[],
): readonly Draft[] {
  let now = drafts;
  for (const { row, kind } of texts) {
    const counts = new Map<string, number>();
    for (const { text } of now) counts.set(text, (counts.get(text) ?? 0) + 1);
    if ([...counts.values()].every((count) => count === 1)) break;
    now = now.map((draft) => {
      if ((counts.get(draft.text) ?? 0) < 2) return draft;
      const over = withoutFootnote(spanned(region, row, draft.column, figures));
      if (over === "" || over === draft.text) return draft;
      const isYear = kind === "years" || kindOf(over) === "year";
      return {
        ...draft,
        text: `${over} ${draft.text}`.trim(),
        stem: isYear ? draft.stem : `${over} ${draft.stem}`.trim(),
        year: isYear && draft.year === null ? Number(over) : draft.year,
      };
    });
  }
  return now;
}

/** What the rows above state for each column of figures: weight, direction, name, parent, the header above. */
function statementsAbove(
  region: Region,
  figures: readonly number[],
  above: readonly RowAbove[],
): (column: number, text: string) => Omit<Header, "column" | "text"> {
  const isFigures = new Set(figures);
  const rowOf = (kind: RowAbove["kind"]): number | undefined => above.find((one) => one.kind === kind)?.row;
  const [weightRow, directionRow] = [rowOf("weights"), rowOf("directions")];
  const [nameRow, parentRow] = [rowOf("names"), rowOf("parents")];
  const headingRow = headingRowOf(region, figures, above);
  return (column, text) => {
    if (!isFigures.has(column)) return {};
    const cell = (row: number | undefined) => (row === undefined ? null : region.value(row, column));
    const weight = weightRow === undefined ? null : weightAt(region, weightRow, column);
    const direction = readDirection(cell(directionRow));
    const name = textOf(cell(nameRow));
    const parent = textOf(cell(parentRow));
    const heading =
      headingRow === undefined ? "" : withoutFootnote(spanned(region, headingRow, column, figures));
    const over = parent || heading;
    return {
      ...(weight !== null && { weight }),
      ...(direction !== null && { direction }),
      ...(name !== "" && name !== text && { name }),
      ...(parent !== "" && { parent }),
      ...(over !== "" && over !== text && !text.startsWith(`${over} `) && { above: over }),
    };
  };
}

/** The nearest row above with texts over several columns each: at least two texts, and fewer than columns. */
function headingRowOf(
  region: Region,
  figures: readonly number[],
  above: readonly RowAbove[],
): number | undefined {
  return above.find(({ row, kind }) => {
    const filled = figures.filter((column) => textOf(region.value(row, column)) !== "").length;
    return kind === "texts" && filled >= 2 && filled < figures.length;
  })?.row;
}
