import type { ProblemDraft } from "../../problems";
import type { ReasonKey } from "../account/reasons";
import type { Certainty } from "../account/table-reading";
import { Lookup, listed } from "../cells/text";
import type { ColumnFacts, TableFacts } from "../columns/facts";
import { isRankVector } from "../columns/ranks";
import { areLeadingCodes } from "../columns/rules/codes";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import type { EntryType } from "../framework/entry";
import { codeAlias, isCodeNamed, isNameNamed, isSurelyName, isWeaklyNamed, nameAlias } from "./identity";
import { holdsYears, isShared, repeatsInTime, timeColumn } from "./time-column";

/** The columns of the data by their use. */
export interface DataColumns {
  /** Column of the codes, or of the names when there are no codes; null when no column identifies the units. */
  readonly code: Header | null;
  /** Column of the names; null when there are none or they serve as codes. */
  readonly name: Header | null;
  /** Column of times when each unit has several rows; else null. */
  readonly time: Header | null;
  /** Column of years when each unit has one row; null for none. */
  readonly oneTime: Header | null;
  /** All other columns. */
  readonly others: readonly Header[];
  /** Columns with the header of an earlier column. */
  readonly repeated: readonly Header[];
  /** Why code and name were chosen. */
  readonly why: ReadonlyMap<Header, readonly [reason: ReasonKey, certainty: Certainty]>;
  readonly problems: readonly ProblemDraft[];
}

/** The type that the Framework states for a header; null when it does not list the header. */
export type StatedType = (header: Header) => EntryType | "untyped" | null;

/**
 * Finds the columns that identify the units. A column that the Framework lists as something else is never code or name.
 *
 * - Codes: a usual header, then a header with a word such as "code", then country codes; of these, the first column without
 *   repeated texts.
 * - Names: a usual header, then a header with words of units only.
 * - Without codes and names, the first column of texts without repetitions has the codes.
 * - When codes are repeated and there is a column of times, each row is a unit at one time. When they are not repeated, a
 *   column of years is not used.
 */
export function dataColumns(found: FoundTable, facts: TableFacts, stated: StatedType): DataColumns {
  const { region, headerRow } = found;
  const { headers, repeated, problems } = withoutRepeated(found);
  const columns = facts.columns.filter(({ header }) => headers.includes(header));
  const isStated =
    (type: EntryType) =>
    (header: Header): boolean =>
      stated(header) === type;
  const free = columns.filter(({ header }) => stated(header) === null);
  const times =
    headers.find(isStated("time")) ??
    timeColumn(
      found,
      free.map(({ header }) => header),
    );
  const usable = free.filter(
    ({ header, kind, filled, distinct }) =>
      header !== times &&
      kind !== "nothing" &&
      filled * 2 >= facts.rows.length &&
      // A column with one content for all rows identifies none: a unit of measurement, a frequency.
      (distinct > 1 || filled < 3),
  );
  const repeats = ({ distinct, filled }: ColumnFacts): boolean => distinct < filled;
  const identifies = (column: ColumnFacts): boolean =>
    !repeats(column) || (times !== null && !repeatsInTime(found, column.header, times));

  const statedCode = columns.find(({ header }) => stated(header) === "code");
  const statedName = columns.find(({ header }) => stated(header) === "name");
  const byCode =
    statedCode ??
    codeColumn(usable, identifies) ??
    usable.find((column) => areLeadingCodes(column, facts.columns));
  const names = usable.filter((column) => column !== byCode && column.kind === "text");
  const isOne = (column: ColumnFacts): boolean =>
    times === null || !repeats(column)
      ? !repeats(column)
      : byCode
        ? repeats(byCode) && !isShared(found, column.header, byCode.header)
        : !names.some((other) => !repeats(other)) && !repeatsInTime(found, column.header, times);
  const byName = statedName ?? nameColumn(names, byCode ?? null, isOne);
  const first = names.find(isOne);
  const code = byCode ?? byName ?? first ?? null;
  const name =
    byName === code
      ? null
      : (byName ?? blankHeaded(names, code, isOne) ?? firstTexts(names, code, columns, isOne));

  if (byCode === undefined && code !== null)
    problems.push({
      code: "names-as-codes",
      severity: "note",
      cell: { sheet: region.sheet, row: headerRow, column: code.header.column },
      details: { title: code.header.text },
    });
  const isPanel = times !== null && code !== null && repeats(code);
  const isPassedOver = times !== null && !isPanel && holdsYears(found, times);
  if (isPassedOver)
    problems.push({
      code: "column-ignored",
      severity: "note",
      cell: { sheet: region.sheet, row: headerRow, column: times.column },
      details: { title: times.text },
    });
  const taken = new Set<Header | null>([code?.header ?? null, name?.header ?? null]);
  if (isPanel || isPassedOver) taken.add(times);
  return {
    code: code?.header ?? null,
    name: name?.header ?? null,
    time: isPanel ? times : null,
    oneTime: isPassedOver ? times : null,
    others: headers.filter((header) => !taken.has(header)),
    repeated,
    why: new Map(
      [code, name].flatMap((column, i) =>
        column ? [[column.header, whyOf(column, i === 0 && byCode !== undefined, stated)] as const] : [],
      ),
    ),
    problems,
  };
}

function codeColumn(
  columns: readonly ColumnFacts[],
  identifies: (column: ColumnFacts) => boolean,
): ColumnFacts | undefined {
  const aliased = columns
    .filter((column) => codeAlias(column) !== undefined)
    .sort((a, b) => (codeAlias(a) ?? 0) - (codeAlias(b) ?? 0));
  const named = columns.filter((column) => !aliased.includes(column) && isCodeNamed(column));
  const country = columns.filter((column) => column.kind === "text" && looksLikeCountryCodes(column));
  const all = [
    ...aliased,
    ...named,
    ...country.filter((column) => !named.includes(column) && !aliased.includes(column)),
  ];
  // A column that only numbers the rows is used only when there is no other code.
  const strong = all.filter((column) => !(isWeaklyNamed(column) && isRankVector(column.values)));
  const sure = aliased.find((column) => (codeAlias(column) ?? Infinity) < 3);
  return sure ?? strong.find(identifies) ?? all.find(identifies) ?? strong[0] ?? all[0];
}

const looksLikeCountryCodes = ({ header, codes, filled, distinct }: ColumnFacts): boolean =>
  filled >= 3 && distinct === filled && codes === filled && header.text.length < 30;

function nameColumn(
  columns: readonly ColumnFacts[],
  code: ColumnFacts | null,
  isOne: (column: ColumnFacts) => boolean,
): ColumnFacts | undefined {
  const aliased = columns
    .filter((column) => nameAlias(column) !== undefined)
    .sort((a, b) => (nameAlias(a) ?? 0) - (nameAlias(b) ?? 0));
  const named = columns.filter((column) => !aliased.includes(column) && isNameNamed(column));
  const all = [...aliased, ...named];
  // Beside codes a name may be repeated, because two towns may have one name; without codes a certain header is enough.
  return (
    all.find(isOne) ??
    all.find((column) => isSurelyName(column) && (code === null || mostlyOne(column))) ??
    all.find((column) => mostlyOne(column))
  );
}

const mostlyOne = ({ distinct, filled }: ColumnFacts): boolean => distinct * 10 >= filled * 6;

/** Names beside codes: different texts under a blank header. */
const blankHeaded = (
  names: readonly ColumnFacts[],
  code: ColumnFacts | null,
  isOne: (column: ColumnFacts) => boolean,
): ColumnFacts | null =>
  names.find((column) => column !== code && column.header.text === "" && isOne(column)) ?? null;

/** Names beside codes: the only column left of all figures with different texts, whatever its header. */
const firstTexts = (
  names: readonly ColumnFacts[],
  code: ColumnFacts | null,
  columns: readonly ColumnFacts[],
  isOne: (column: ColumnFacts) => boolean,
): ColumnFacts | null => {
  const firstFigure = columns.find((column) => column.kind === "numbers" && column !== code);
  const isLeft = ({ header }: ColumnFacts): boolean => header.column < (firstFigure?.header.column ?? 0);
  const found = names.filter(
    (column) => column !== code && isLeft(column) && isOne(column) && !isCodeNamed(column),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
};

function whyOf(column: ColumnFacts, isCode: boolean, stated: StatedType): readonly [ReasonKey, Certainty] {
  if (stated(column.header) !== null) return ["framework-lists", "stated"];
  if (column.header.text === "") return ["blank-header-name", "likely"];
  if (isCode)
    return codeAlias(column) !== undefined || isCodeNamed(column)
      ? ["header-code", "sure"]
      : ["content-code", "likely"];
  return nameAlias(column) !== undefined || isNameNamed(column)
    ? ["header-name", "sure"]
    : ["content-name", "likely"];
}

function withoutRepeated({ region, headerRow, headers }: FoundTable): {
  readonly headers: readonly Header[];
  readonly repeated: readonly Header[];
  readonly problems: ProblemDraft[];
} {
  const seen = new Set<string>();
  const first: Header[] = [];
  const repeated: Header[] = [];
  for (const header of headers) {
    const isNew = header.text === "" || !seen.has(header.text);
    seen.add(header.text);
    (isNew ? first : repeated).push(header);
  }
  const [one] = repeated;
  const problems: ProblemDraft[] = [];
  if (one !== undefined)
    problems.push({
      code: repeated.length === 1 ? "column-repeated" : "columns-repeated",
      severity: "error",
      cell: one.at ?? { sheet: region.sheet, row: headerRow, column: one.column },
      details: {
        title: one.text,
        count: String(repeated.length),
        known: listed([...new Set(repeated.map(({ text }) => text))]),
      },
    });
  return { headers: first, repeated, problems };
}

/** Returns a function that finds a column by the code, or else by the name, of an entry. */
export function columnFinder(headers: readonly Header[]): (code: string, name: string) => Header | undefined {
  const byText = new Lookup<Header>();
  for (const header of headers) byText.add(header.text, header);
  for (const header of headers) {
    if (header.raw !== undefined) byText.add(header.raw, header);
    if (header.name !== undefined) byText.add(header.name, header);
  }
  return (code, name) => byText.get(code) ?? byText.get(name);
}
