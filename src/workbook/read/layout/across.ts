import { isMissing } from "../cells/missing-marks";
import { textOf } from "../cells/text";
import { kindOf } from "../header/cell-kind";
import type { Region } from "../find/region";
import { isTotalName } from "../words/rows";
import { describingWords, itemWords } from "../words/layouts";
import { tokens, withoutFillers } from "../words/tokens";
import { codeWords, nameWords, unitWords } from "../words/units";
import type { Arranged, ArrangedCell, ArrangedColumn } from "./arranged";

/** A table with one column per unit and one row per indicator. */
interface Across {
  /** Row with the names or codes of the units. */
  readonly headerRow: number;
  /** Columns left of the units with labels of the indicators; the last one is the most detailed. */
  readonly labels: readonly number[];
  readonly units: readonly number[];
}

const maximumRowsAbove = 40;
const minimumUnits = 3;
/** Rows in which signs are searched. */
const maximumRowsSeen = 200;
/** Further headers of lists of indicators, in addition to the describing words. */
const listWords = new Set([
  ...[
    "value",
    "values",
    "baseline",
    "target",
    "goal",
    "mean",
    "average",
    "median",
    "min",
    "max",
    "total",
    "sd",
  ],
  ...[
    "minimum",
    "maximum",
    "rank",
    "score",
    "code",
    "id",
    "name",
    "count",
    "n",
    "valor",
    "meta",
    "media",
    "codigo",
  ],
  ...["std", "lower", "upper", "scale", "status", "year", "time", "correlation", "alpha"],
]);

/** Points that the signs must reach; one sign alone may be a coincidence. */
const enough = 3;

/**
 * Reads a table with units in columns. Null unless several signs show this: rows below the names that name or group the
 * units, a header such as Indicator over the labels, units that look like country codes, numbered labels, one unit of
 * measurement in all cells of a row.
 *
 * @param isKnown whether the Framework has this text as an indicator
 */
export function unitsAcross(region: Region, isKnown: (text: string) => boolean): Arranged | null {
  const across = shapeOf(region);
  if (across === null || signs(region, across, isKnown) < enough) return null;
  return turned(region, across);
}

function shapeOf(region: Region): Across | null {
  const last = region.hasHeader
    ? region.firstRow
    : Math.min(region.lastRow, region.firstRow + maximumRowsAbove);
  for (let headerRow = region.firstRow; headerRow <= last; headerRow++) {
    const filled = columnsWhere(region, (column) => textOf(region.value(headerRow, column)) !== "");
    const first = columnsWhere(region, (column) => isFigures(region, headerRow, column))[0];
    if (filled.length < minimumUnits + 1 || first === undefined || first === region.firstColumn) continue;
    const labels = withoutRemarks(
      region,
      headerRow,
      columnsWhere(region, (column) => column < first && hasTexts(region, headerRow, column)),
    );
    const units = filled.filter((column) => column >= first);
    const names = units.map((column) => textOf(region.value(headerRow, column)));
    const isNames = names.every((name) => kindOf(name) === "text") && new Set(names).size === names.length;
    if (labels.length > 0 && labels.length <= 4 && units.length >= minimumUnits && isNames)
      return { headerRow, labels, units };
  }
  return null;
}

/** Leaves out columns right of the labels that describe the indicators: unit of measurement, source. */
function withoutRemarks(region: Region, headerRow: number, labels: readonly number[]): readonly number[] {
  const words = (column: number): readonly string[] => tokens(textOf(region.value(headerRow, column)));
  const item = labels.findLastIndex((column) => words(column).some((word) => itemWords.has(word)));
  if (item < 0) return labels;
  return labels.filter((column, i) => i <= item || !words(column).some((word) => describingWords.has(word)));
}

function columnsWhere(region: Region, test: (column: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column++)
    if (test(column)) found.push(column);
  return found;
}

function isFigures(region: Region, headerRow: number, column: number): boolean {
  let numbers = 0;
  let filled = 0;
  for (let row = headerRow + 1; row <= Math.min(region.lastRow, headerRow + maximumRowsSeen); row++) {
    const kind = kindOf(region.value(row, column));
    if (kind !== "blank") filled++;
    if (kind === "number" || kind === "year") numbers++;
  }
  return numbers > 0 && numbers * 3 >= filled;
}

function hasTexts(region: Region, headerRow: number, column: number): boolean {
  let texts = 0;
  for (let row = headerRow + 1; row <= Math.min(region.lastRow, headerRow + maximumRowsSeen); row++)
    if (kindOf(region.value(row, column)) === "text") texts++;
  return texts >= 2 || (texts === 1 && region.lastRow - headerRow <= 3);
}

const isIdentifying = (text: string): boolean => {
  const words = withoutFillers(tokens(text));
  return (
    words.length > 0 &&
    words.every((word) => unitWords.has(word) || nameWords.has(word) || codeWords.has(word))
  );
};

function signs(region: Region, across: Across, isKnown: (text: string) => boolean): number {
  const { headerRow, labels, units } = across;
  const names = units.map((column) => textOf(region.value(headerRow, column)));
  if (names.filter(isKnown).length >= 2 || isHeaderOfUnits(region, across)) return 0;
  const heads = labels.map((column) => textOf(region.value(headerRow, column)));
  const rows = labelledRows(region, across, maximumRowsSeen);
  let sum = 0;
  const identifying = rows.filter(
    ({ row, label }) =>
      isIdentifying(label) && units.every((column) => kindOf(region.value(row, column)) !== "number"),
  );
  if (identifying.length > 0) sum += 3;
  const headWords = heads.map(tokens);
  const isItems = headWords.some((words) => words.some((word) => itemWords.has(word)));
  const isBoth = headWords.some(
    (words) => words.some((word) => itemWords.has(word)) && words.some((word) => unitWords.has(word)),
  );
  // The header "Indicator" alone is that of a table with units in columns, or of a list that describes indicators.
  const isItemAlone =
    headWords.some((words) => words.length === 1 && itemWords.has(words[0] ?? "")) &&
    units.length >= 5 &&
    !names.some((name) => tokens(name).some((word) => describingWords.has(word) || listWords.has(word)));
  if (isItems) sum += isBoth || isItemAlone ? 3 : 2;
  else if (identifying.length === 0 && heads.some(isIdentifying)) sum -= 3;
  const single = names.filter((name) => !isTotalName(name));
  const coded = single.filter((name) => /^[A-Z]{2,3}$/.test(name)).length;
  if (coded >= 3 && coded * 10 >= single.length * 8) sum += 2;
  const numbered = rows.filter(({ label }) => /^\d{1,2}\.(?:\d{1,2}\.?)* ?\D/.test(label)).length;
  if (rows.length >= 3 && numbered * 2 >= rows.length) sum += 1;
  if (rows.some(({ row }) => sharesUnit(region, row, units))) sum += 2;
  if (rows.filter(({ label }) => isKnown(label)).length >= 2) sum += 5;
  return sum;
}

/**
 * Whether the units are in rows after all: a row has two labels such as Code and Name, or rows such as "Direction -->" are
 * above the header.
 */
function isHeaderOfUnits(region: Region, { headerRow, labels }: Across): boolean {
  for (let row = region.firstRow; row <= Math.min(region.lastRow, headerRow + maximumRowsAbove); row++) {
    const texts = labels.map((column) => textOf(region.value(row, column))).filter((text) => text !== "");
    if (texts.length >= 2 && texts.every(isIdentifying)) return true;
    if (row <= headerRow && texts.some((text) => /-+>$/.test(text))) return true;
  }
  return false;
}

/** Whether most cells of a row have the same unit of measurement: "53.3 years", "68.0 years". */
function sharesUnit(region: Region, row: number, units: readonly number[]): boolean {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const column of units) {
    const value = region.value(row, column);
    if (value === null || isMissing(value)) continue;
    filled++;
    const unit = /^[-+]?[\d.,]+\s*([^\d\s%].*)$/.exec(textOf(value))?.[1];
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= 3 && count * 10 >= filled * 8);
}

interface LabelledRow {
  readonly row: number;
  readonly label: string;
  readonly at: number;
  /** The more general label, from this row or the nearest above; "" for none. */
  readonly above: string;
}

/** The rows with values of units, with their most detailed label. A row with a label only is a heading of the next rows. */
function labelledRows(
  region: Region,
  { headerRow, labels, units }: Across,
  maximumRows = Infinity,
): readonly LabelledRow[] {
  const rows: LabelledRow[] = [];
  let above = "";
  for (let row = headerRow + 1; row <= region.lastRow && rows.length < maximumRows; row++) {
    const filled = labels.filter((column) => textOf(region.value(row, column)) !== "");
    const at = filled.at(-1);
    const isFilled = units.some((column) => region.value(row, column) !== null);
    const [first] = filled;
    if (first !== undefined && (first !== at || !isFilled)) above = textOf(region.value(row, first));
    if (at === undefined || !isFilled) continue;
    rows.push({ row, label: textOf(region.value(row, at)), at, above });
  }
  return rows;
}

function turned(region: Region, across: Across): Arranged {
  const { headerRow, labels, units } = across;
  const at = (row: number, column: number): ArrangedCell => ({
    from: { sheet: region.sheet, row, column },
    region,
  });
  const taken = new Set<string>();
  const free = (text: string, above: string): string => {
    const name = taken.has(text) && above !== "" ? `${above} ${text}` : text;
    taken.add(name);
    return name;
  };
  const finest = labels.at(-1) ?? region.firstColumn;
  const head = textOf(region.value(headerRow, finest));
  const first: ArrangedColumn = {
    header: {
      text: free(isIdentifying(head) ? head : "Name", ""),
      at: { sheet: region.sheet, row: headerRow, column: finest },
    },
    cells: units.map((column) => at(headerRow, column)),
  };
  const columns = labelledRows(region, across).map(({ row, label, at: column, above }): ArrangedColumn => ({
    header: {
      text: free(label, above),
      at: { sheet: region.sheet, row, column },
      ...(above !== "" && above !== label && { above }),
    },
    cells: units.map((unit) => at(row, unit)),
  }));
  return { columns: [first, ...columns], count: units.length };
}
