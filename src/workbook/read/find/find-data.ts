import type { WorkbookDescription } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { textOf } from "../cells/text";
import { tableFacts } from "../columns/facts";
import { dataColumns, type DataColumns, type StatedType } from "../data/data-columns";
import { arrangedHeaders, arrangedRegion, arrangedSheetName, type Arranged } from "../layout/arranged";
import { longTable } from "../layout/long";
import { areOfOneShape, figuresWithoutYear } from "../layout/sheets";
import { rowsByCode, yearColumns, yearsDown } from "../layout/years";
import type { LayoutKind } from "../account/table-reading";
import { leaveOut } from "../rows/leave-out";
import { leftOutProblems } from "../rows/left-out-problems";
import { masked } from "../rows/masked";
import { ratingTableIn } from "../assessment/find-assessment";
import { itemWords } from "../words/layouts";
import { isCalled } from "../words/table-names";
import { dataCandidate, describesIndicators, type DataCandidate } from "./candidate";
import { nothingFound, otherTableProblem, severalTables } from "./data-problems";
import { tableInside } from "./find-tables";
import { regionName, type Region } from "./region";
import { unitListIn } from "./unit-list";

/** The data table, with the role of each column and without the rows that are not units. */
export interface FoundData extends DataCandidate {
  readonly columns: DataColumns;
  /** Names of the tables and sheets that the figures come from. */
  readonly places: readonly string[];
}

export interface DataSearch {
  readonly candidates: readonly Region[];
  readonly description: WorkbookDescription;
  /** Whether the user named the table. */
  readonly isChosen: boolean;
  /** Whether indicators may have their values from ratings: then a list of units is enough. */
  readonly hasRatings: boolean;
  /** Whether the Framework has an indicator, a group ... with this code or name. */
  readonly isKnown: (text: string) => boolean;
  /** The types that the Framework states for the headers of a table. */
  readonly statedIn: (headers: DataCandidate["headers"]) => StatedType;
}

/**
 * Finds the data among the regions. First choice is the region that the user chose or that is called Data, unless only
 * another region has the Framework's columns. Next are the Excel tables, then the visible sheets; of these the one that is
 * most like a table of units by indicators. A table whose units are not in rows is rearranged. Rows that are not units are
 * left out.
 */
export function findData(search: DataSearch): {
  readonly found: FoundData | null;
  readonly problems: readonly ProblemDraft[];
} {
  const problems: ProblemDraft[] = [];
  const read = readerOf(search);
  const chosen = choose(search, read, problems);
  if (chosen === null) return { found: null, problems };
  const { table, places, problems: ofRows } = inRows(chosen, search, read);
  problems.push(...ofRows, ...chosen.otherTables.map(otherTableProblem));
  return { found: withoutOtherRows(table, search, places, problems), problems };
}

type Reader = (region: Region, isNamed: boolean) => DataCandidate | null;

/** Reads regions as data, each once. */
function readerOf({ description, isKnown }: DataSearch): Reader {
  const arrangedSheet = arrangedSheetName(description);
  const known = new Map<Region, DataCandidate | null>();
  return (region, isNamed) => {
    const before = isNamed ? undefined : known.get(region);
    if (before !== undefined) return before;
    const found = dataCandidate(region, { arrangedSheet, isKnown, isNamed });
    if (!isNamed) known.set(region, found);
    return found;
  };
}

function choose(search: DataSearch, read: Reader, problems: ProblemDraft[]): DataCandidate | null {
  const { candidates, isChosen, hasRatings } = search;
  const byName = isChosen
    ? candidates[0]
    : (candidates.find(({ table }) => table !== null && isCalled(table, "Data")) ??
      candidates.find(({ table, sheet }) => table === null && isCalled(sheet, "Data")));
  const named = byName && read(isChosen ? byName : tableInside(candidates, byName, "Data"), true);
  if (named && (isChosen || named.known > 0)) return named;

  const free = candidates.filter((region) => ratingTableIn(region) === null && region !== byName);
  const tables = free.filter(({ table }) => table !== null).flatMap((region) => read(region, false) ?? []);
  const sheets = free
    .filter(({ table, visible }) => table === null && visible)
    .flatMap((region) =>
      tables.some(({ raw }) => raw.sheet === region.sheet) ? [] : (read(region, false) ?? []),
    );
  const known = [...tables, ...sheets].filter((one) => one.known >= 2).sort(byQuality)[0];
  if (named) return known ?? named;
  const group = known
    ? [known, ...[...tables, ...sheets].filter((one) => one !== known && one.known >= 2)]
    : tables.length > 0
      ? tables
      : sheets;
  // A list of indicators beside the figures is not a table of units.
  const lists = group.filter(
    ({ known: ofFramework, facts }) => ofFramework === 0 && describesIndicators(facts),
  );
  const tablesOfUnits = group.filter((one) => !lists.includes(one));
  const [best, ...others] = [...(tablesOfUnits.length > 0 ? tablesOfUnits : group)].sort(byQuality);
  if (best === undefined) {
    const list = hasRatings ? free.find((region) => unitListIn(region) !== null) : undefined;
    const units = list && read(list, true);
    if (units) return units;
    problems.push(nothingFound(candidates));
    return null;
  }
  // Sheets of one shape are read as one table, so they are no rivals.
  const rivals = others.filter((other) => !areOfOneShape(best, other));
  if (rivals.length > 0) problems.push(severalTables(best, rivals));
  return best;
}

const byQuality = (a: DataCandidate, b: DataCandidate): number => b.quality - a.quality;

interface InRows {
  readonly table: DataCandidate;
  readonly places: readonly string[];
  readonly problems: readonly ProblemDraft[];
}

/**
 * Rearranges a table with years in columns, a long table, or sheets of one shape into rows of units, unless the Framework
 * lists more columns of the table without this.
 */
function inRows(chosen: DataCandidate, search: DataSearch, read: Reader): InRows {
  const unchanged: InRows = { table: chosen, places: [regionName(chosen.raw)], problems: [] };
  const result = chosen.arranged === null ? rearrangedIntoRows(chosen, search, read) : null;
  return result === null || scoredIn(chosen, search) > scoredIn(result.table, search) ? unchanged : result;
}

/** Number of headers that are indicators in the Framework. */
function scoredIn({ headers }: DataCandidate, { statedIn }: DataSearch): number {
  const stated = statedIn(headers);
  return headers.filter((header) => ["indicator", "untyped"].includes(stated(header) ?? "")).length;
}

function rearrangedIntoRows(chosen: DataCandidate, search: DataSearch, read: Reader): InRows | null {
  const long = longTable(chosen.region, chosen.headerRow, chosen.facts);
  if (long !== null) {
    const kind = long.hasYearsAcross ? "long-years-across" : "long";
    const table = rearranged(chosen, long.arranged, kind, search);
    return { table, places: [regionName(chosen.raw)], problems: long.problems };
  }
  const columns = dataColumns(chosen, chosen.facts, search.statedIn(chosen.headers));
  const { code } = columns;
  if (code === null) return null;
  const texts = chosen.facts.columns.filter(({ kind }) => kind !== "numbers").map(({ header }) => header);
  const fixedTexts = texts.filter(({ year }) => year === undefined);
  const identity = [...new Set([code, ...(columns.name ? [columns.name] : []), ...fixedTexts])];
  const times = columnsOfTime(columns);
  const years = yearColumns(chosen.facts, [...identity, ...times]);
  const siblings = search.isChosen ? [] : siblingsOf(chosen, search.candidates, read);
  if (years === null && siblings.length === 0) return null;
  const figures = years ?? figuresWithoutYear(chosen.facts, [...identity, ...times]);
  const fixed = years === null ? [...identity, ...times] : identity;
  const sources = [chosen, ...siblings].map((table) => ({
    region: table.region,
    headerRow: table.headerRow,
    rows: rowsByCode(table.region, table.facts.rows, code),
    columns: figures,
    named: (stem: string): string =>
      stem === ""
        ? siblings.length > 0
          ? table.raw.sheet
          : (onlyItem(chosen) ?? table.raw.sheet)
        : siblings.length > 0
          ? `${table.raw.sheet}: ${stem}`
          : stem,
  }));
  const arranged = yearsDown({ region: chosen.region, headerRow: chosen.headerRow, code }, fixed, sources);
  const kind = siblings.length > 0 ? "sheet-per-indicator" : "years-across";
  return {
    table: rearranged(chosen, arranged, kind, search),
    places: [chosen, ...siblings].map(({ raw }) => regionName(raw)),
    problems: [],
  };
}

/** The label of a column of indicators when all rows have the same: then all figures are of that indicator. */
function onlyItem({ facts: { columns, rows }, region }: DataCandidate): string | null {
  const item = columns.find(
    ({ words, kind, distinct }) =>
      kind === "text" &&
      distinct === 1 &&
      words.some((word) => itemWords.has(word)) &&
      !words.includes("code"),
  );
  const [row] = rows;
  return item === undefined || row === undefined
    ? null
    : textOf(region.value(row, item.header.column)) || null;
}

const columnsOfTime = ({ time, oneTime }: DataColumns): DataColumns["others"] =>
  [time, oneTime].filter((header) => header !== null);

function siblingsOf(
  chosen: DataCandidate,
  candidates: readonly Region[],
  read: Reader,
): readonly DataCandidate[] {
  return candidates
    .filter(({ table, visible, sheet }) => table === null && visible && sheet !== chosen.raw.sheet)
    .flatMap((region) => read(region, false) ?? [])
    .filter((other) => areOfOneShape(chosen, other));
}

function rearranged(
  chosen: DataCandidate,
  arranged: Arranged,
  kind: LayoutKind,
  { description }: DataSearch,
): DataCandidate {
  const region = arrangedRegion(arranged, arrangedSheetName(description), true);
  const headers = arrangedHeaders(arranged);
  const facts = tableFacts(region, region.firstRow, headers, chosen.facts.title);
  return { ...chosen, region, headers, facts, kind, arranged, headerRow: region.firstRow };
}

function withoutOtherRows(
  table: DataCandidate,
  search: DataSearch,
  places: readonly string[],
  problems: ProblemDraft[],
): FoundData {
  const stated = search.statedIn(table.headers);
  const columns = dataColumns(table, table.facts, stated);
  const whole: FoundData = { ...table, columns, places };
  const { code, name } = columns;
  if (code === null) return whole;
  const of = (kind: "numbers" | "text") =>
    table.facts.columns
      .filter((column) => column.kind === kind && column.header !== code && column.header !== name)
      .map(({ header }) => header);
  const rows = leaveOut(
    table.region,
    table.headerRow,
    {
      code,
      name,
      figures: of("numbers"),
      labels: of("text"),
    },
    table.facts,
  );
  if (rows.length === 0) return whole;
  const region = masked(
    table.region,
    rows.map(({ cell }) => cell.row),
  );
  const facts = tableFacts(region, table.headerRow, table.headers, table.facts.title);
  problems.push(...leftOutProblems(rows));
  const left = { ...table, region, facts, leftOut: [...table.leftOut, ...rows] };
  return { ...left, columns: dataColumns(left, facts, stated), places };
}
