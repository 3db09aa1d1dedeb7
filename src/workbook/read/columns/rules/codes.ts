import type { ColumnFacts } from "../facts";
import { evidence, otherNumbers, type ColumnRule } from "../rule";
import { isCodeNamed } from "../../data/identity";
import { withoutFillers } from "../../words/tokens";
import { timeWords, weakCodeWords } from "../../words/units";

/** Codes of the unit or of its region, under a header that says so. */
export const placeCodes: ColumnRule = (column) =>
  isCodeNamed(column) ? evidence("other", 4, column.kind === "text" ? "header-code" : "place-codes") : null;

/** Whole numbers that begin with the number in another column: 1101 beside 11. */
export const hierarchicalCodes: ColumnRule = (column, table) => {
  if (!isCodeLike(column)) return null;
  const others = [...otherNumbers(column, table), ...(table.code ? [table.code] : [])].filter(isCodeLike);
  const related = others.some((other) => contains(column, other) || contains(other, column));
  return related ? evidence("other", 3, "place-codes") : null;
};

const isCodeLike = ({ kind, whole, minimum, filled, values }: ColumnFacts): boolean =>
  kind === "numbers" && whole && minimum >= 1 && filled === values.length && filled >= 5;

/** Whether each number of the long column begins with the short one in its row, and the long ones are all different. */
function contains(long: ColumnFacts, short: ColumnFacts): boolean {
  if (long.distinct < long.filled || short.distinct >= long.distinct) return false;
  const lengths = new Set<number>();
  for (let i = 0; i < long.values.length; i++) {
    const [a, b] = [String(long.values[i]), String(short.values[i])];
    if (!a.startsWith(b) || a.length - b.length < 2) return false;
    lengths.add(a.length - b.length);
  }
  return lengths.size === 1;
}

/** Shorter numbers may be figures and not codes of places. */
const minimumDigits = 5;

/**
 * Whether a column has codes by its place: whole numbers in the first column, before texts, all different and of one
 * length, which ascend down the rows or begin with the same digits.
 */
export function areLeadingCodes(column: ColumnFacts, columns: readonly ColumnFacts[]): boolean {
  const { kind, whole, minimum, maximum, filled, distinct, values } = column;
  const isFirst = columns[0] === column && columns[1]?.kind === "text";
  const digits = String(minimum).length;
  if (!isFirst || kind !== "numbers" || !whole || filled < 5 || filled < values.length) return false;
  if (distinct < filled || digits < minimumDigits || String(maximum).length !== digits) return false;
  const isOneStem = String(minimum).slice(0, 2) === String(maximum).slice(0, 2);
  return isOneStem || values.every((x, i) => i === 0 || x > (values[i - 1] ?? NaN));
}

export const leadingCodes: ColumnRule = (column, { columns }) =>
  areLeadingCodes(column, columns) ? evidence("other", 3, "place-codes") : null;

/** "01", "007": figures are not written with zeros in front. */
export const paddedCodes: ColumnRule = ({ kind, padded, whole }) =>
  kind === "numbers" && padded > 0 && whole ? evidence("other", 4, "padded-codes") : null;

const placeWords = new Set([
  ...["region", "reg", "province", "prov", "district", "county", "state", "municipality", "canton", "dep"],
  ...["dept", "depto", "dpto", "departamento", "departement", "provincia", "comuna", "municipio", "distrito"],
]);

/** "Region" over whole numbers that are repeated: they are codes of regions. */
export const unitCodes: ColumnRule = ({ kind, whole, minimum, distinct, filled, words }) => {
  const bare = withoutFillers(words);
  return kind === "numbers" &&
    whole &&
    minimum >= 0 &&
    distinct * 2 <= filled &&
    bare.length > 0 &&
    bare.every((word) => placeWords.has(word))
    ? evidence("other", 3, "unit-codes")
    : null;
};

/**
 * 1, 2, 3 ... down the rows, or other numbers that increase by one. Under a header that could be an indicator's, the column
 * stays an indicator with a doubt.
 */
export const rowNumbers: ColumnRule = ({ kind, values, words }) => {
  if (kind !== "numbers" || values.length < 5) return null;
  for (let i = 1; i < values.length; i++) if (values[i] !== (values[i - 1] ?? NaN) + 1) return null;
  const isNamed = words.length === 0 || words.some((word) => weakCodeWords.has(word));
  return evidence("other", isNamed ? 5 : 0.9, "row-numbers");
};

/** Years in a column that is not the time of the rows: the year of a survey, the latest year of a figure. */
export const yearsInColumn: ColumnRule = ({
  kind,
  whole,
  minimum,
  maximum,
  words,
  filled,
  distinct,
}: ColumnFacts) => {
  if (kind !== "numbers" || !whole || filled < 2 || minimum < 1900 || maximum > 2100) return null;
  const isNamed = words.some((word) => timeWords.has(word));
  const isNarrow = minimum >= 1950 && maximum <= 2040 && filled >= 6;
  // Years of observation are close to each other; other figures may be between 1950 and 2040 too.
  const isClose = maximum - minimum <= 30 && distinct * 10 <= filled * 7;
  return isNamed || isNarrow ? evidence("other", isNamed ? 5 : isClose ? 2 : 0.9, "years-in-column") : null;
};
