import type { LayoutKind, LeftOutRow } from "../account/table-reading";
import { tableFacts, type ColumnFacts, type TableFacts } from "../columns/facts";
import { roleOf } from "../columns/roles";
import { isIdentityColumn } from "../data/identity";
import { composeHeader } from "../header/compose";
import { findHeader, figureColumns, placeAt, type HeaderPlace } from "../header/find-header";
import { arrangedHeaders, arrangedRegion, type Arranged } from "../layout/arranged";
import { unitsAcross } from "../layout/across";
import { textOf } from "../cells/text";
import { firstTable, type OtherTable } from "./other-tables";
import { masked } from "../rows/masked";
import { describingWords, itemWords } from "../words/layouts";
import { tokens } from "../words/tokens";
import { headersAt, type Header, type Region } from "./region";
import { unitListIn } from "./unit-list";
import { isFrameworkHeader, isMethodHeader, tableByName, tableOfRole, type FoundTable } from "./roles";

/** A region read as a table of units and figures. */
export interface DataCandidate extends FoundTable {
  /** The region in the workbook, before rows were masked or the table was rearranged. */
  readonly raw: Region;
  readonly facts: TableFacts;
  readonly kind: LayoutKind;
  readonly arranged: Arranged | null;
  /** Sheet rows of the header. */
  readonly headerRows: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
  /** Other tables on the sheet, beside or below. */
  readonly otherTables: readonly OtherTable[];
  /** Number of headers that the Framework lists. */
  readonly known: number;
  /** How similar it is to a table of units by indicators; 0 is not at all. */
  readonly quality: number;
}

export interface CandidateOptions {
  /** Name of the sheet of references for a rearranged table. */
  readonly arrangedSheet: string;
  /** Whether the Framework lists a header. */
  readonly isKnown: (text: string) => boolean;
  /** Whether the user or the region's name says that it is the data: then it is read whatever it contains. */
  readonly isNamed: boolean;
}

/** Reads a region as data; null when it is not like a table of units by indicators. */
export function dataCandidate(region: Region, options: CandidateOptions): DataCandidate | null {
  const { isKnown, isNamed, arrangedSheet } = options;
  const across = unitsAcross(region, isKnown);
  if (across !== null) return acrossCandidate(region, across, arrangedSheet);
  const header = headerOf(region, options);
  if (header === null) return null;
  const { row, rows, between } = header;
  const { headers, lastRow, repeatedHeaders, otherTables } = region.hasHeader
    ? { headers: header.headers, lastRow: region.lastRow, repeatedHeaders: [], otherTables: [] }
    : firstTable(region, row, header.headers, isKnown);
  if (!isNamed && (isFrameworkHeader(headers) || isMethodHeader(headers))) return null;
  const body = masked({ ...region, lastRow }, [...between.map((one) => one.row), ...repeatedHeaders]);
  const facts = tableFacts(body, row, headers, titleOf(region, rows[0] ?? row, row));
  const known = knownIn(headers, isKnown);
  const quality = qualityOf(facts, known);
  if (!isNamed && (quality === 0 || (known < 2 && describesIndicators(facts)))) return null;
  const firstColumn = headers[0]?.column ?? region.firstColumn;
  const leftOutAt = (at: number, key: LeftOutRow["reason"]["key"]): LeftOutRow => ({
    cell: { sheet: region.sheet, row: at, column: firstColumn },
    text: textOf(region.value(at, firstColumn)),
    reason: { key, names: {} },
  });
  const leftOut = [
    ...between
      .filter(({ kind }) => kind !== "years")
      .map(({ row: at, kind }) => leftOutAt(at, kind === "tags" ? "row-tags" : "row-units")),
    ...repeatedHeaders.map((at) => leftOutAt(at, "row-header-again")),
  ];
  return {
    ...{ region: body, raw: region, headerRow: row, headers, facts, kind: "units-down", arranged: null },
    ...{ headerRows: rows, leftOut, known, quality, otherTables },
  };
}

function acrossCandidate(region: Region, arranged: Arranged, sheet: string): DataCandidate {
  const turned = arrangedRegion(arranged, sheet, region.visible);
  const headers = arrangedHeaders(arranged);
  const facts = tableFacts(turned, turned.firstRow, headers, titleOf(region, region.firstRow));
  return {
    ...{
      region: turned,
      raw: region,
      headerRow: turned.firstRow,
      headers,
      facts,
      kind: "units-across",
      arranged,
    },
    ...{
      headerRows: [arranged.columns[0]?.header.at.row ?? region.firstRow],
      leftOut: [],
      known: 0,
      otherTables: [],
    },
    quality: qualityOf(facts, 0),
  };
}

interface HeaderOfTable {
  readonly row: number;
  readonly headers: readonly Header[];
  readonly rows: readonly number[];
  readonly between: HeaderPlace["between"];
}

function headerOf(region: Region, { isKnown, isNamed }: CandidateOptions): HeaderOfTable | null {
  if (region.hasHeader) {
    const row = region.firstRow;
    const between = placeAt(region, row, figureColumns(region))?.between ?? [];
    return { row, headers: headersAt(region, row), rows: [row], between };
  }
  const composed = [findHeader(region), knownHeader(region, isKnown)]
    .flatMap((place) => (place === null ? [] : [{ ...composeHeader(region, place), place }]))
    .filter(({ headers }) => headers.length >= 2);
  // When the header has several rows, the Framework may list only the joined names.
  const [first, ...others] = composed;
  const best =
    others.find(({ headers }) => knownIn(headers, isKnown) > knownIn(first?.headers ?? [], isKnown)) ?? first;
  if (best !== undefined) {
    const { headers, rows, place } = best;
    return { row: place.row, headers, rows, between: place.between };
  }
  const found =
    tableOfRole(region, "Data") ??
    tableOfRole(region, "Data", "loose") ??
    (isNamed ? (tableByName(region, "Data") ?? unitListIn(region)) : null);
  return found && { row: found.headerRow, headers: found.headers, rows: [found.headerRow], between: [] };
}

/** Number of headers that the Framework lists. */
const knownIn = (headers: readonly Header[], isKnown: CandidateOptions["isKnown"]): number =>
  headers.filter(({ text, raw }) => isKnown(text) || (raw !== undefined && isKnown(raw))).length;

/** The row with the most headers that the Framework lists, at least two. */
function knownHeader(region: Region, isKnown: (text: string) => boolean): HeaderPlace | null {
  let best = { row: -1, count: 1 };
  for (let row = region.firstRow; row <= Math.min(region.lastRow, region.firstRow + 40); row++) {
    const count = headersAt(region, row).filter(({ text }) => isKnown(text)).length;
    if (count > best.count) best = { row, count };
  }
  if (best.row < 0) return null;
  const figures = figureColumns(region);
  return placeAt(region, best.row, figures) ?? { row: best.row, figures, between: [] };
}

const maximumTitleRows = 6;

/** Words above the header and in the name of the sheet. */
function titleOf(region: Region, first: number, headerRow = first): readonly string[] {
  const words = [...tokens(region.sheet)];
  for (let row = Math.max(region.firstRow, headerRow - maximumTitleRows); row < headerRow; row++) {
    const texts = headersAt(region, row);
    // A row with a single text is a title, even when the header includes it.
    if (row < first || texts.length === 1) for (const { text } of texts) words.push(...tokens(text));
  }
  return words;
}

/** With more columns, the few that hold results do not matter and no roles are computed. */
const maximumJudgedColumns = 100;

/** Grows with the logarithms of the numbers of units and indicators, and most with the number of known headers. */
function qualityOf(facts: TableFacts, known: number): number {
  const { rows, columns } = facts;
  const indicators = columns.filter(
    (column) =>
      column.kind === "numbers" &&
      !isIdentityColumn(column) &&
      (columns.length > maximumJudgedColumns || roleOf(column, facts).role === "indicator"),
  );
  const isIdentified = columns.some((column) => isIdentityColumn(column) || isOneText(column));
  const figures = columns.filter(({ kind }) => kind === "numbers");
  // A table in which all figures are weights describes indicators.
  if (!isIdentified || figures.every(({ words }) => words.some(isOfWeights))) return 0;
  const identified = columns.some(isIdentityColumn) ? 2 : 1;
  return (1 + known) * identified * Math.log2(2 + rows.length) * (0.1 + Math.log2(1 + indicators.length));
}

const isOfWeights = (word: string): boolean =>
  /^(?:weights?|pesos?|poids|ponderacion|clusterweight)$/.test(word);

const isOneText = ({ kind, distinct, filled }: ColumnFacts): boolean =>
  kind === "text" && distinct === filled;

/** Whether a table is a list of indicators: one indicator per row, with columns such as source and weight. */
export function describesIndicators({ columns }: TableFacts): boolean {
  const isList = columns.some(
    ({ words, kind, distinct, filled }) =>
      kind === "text" && distinct === filled && words.some((word) => itemWords.has(word)),
  );
  const describing = columns.filter(({ words }) => words.some((word) => describingWords.has(word))).length;
  return isList && describing >= 2;
}
