import type { LayoutKind, LeftOutRow } from "../account/table-reading";
import { tableFacts, type ColumnFacts, type TableFacts } from "../columns/facts";
import { roleOf } from "../columns/roles";
import { isIdentityColumn } from "../data/identity";
import { composeHeader } from "../header/compose";
import { findHeader, figureColumns, placeAt, type HeaderPlace } from "../header/find-header";
import { arrangedHeaders, arrangedRegion, type Arranged } from "../layout/arranged";
import { unitsAcross } from "../layout/across";
import { textOf } from "../cells/text";
import { oneTable, type Apart } from "./apart";
import { masked } from "../rows/masked";
import { describingWords, itemWords } from "../words/layouts";
import { tokens } from "../words/tokens";
import { headersAt, type Header, type Region } from "./region";
import { isFrameworkHeader, isMethodHeader, tableByName, tableOfRole, type FoundTable } from "./roles";

/** A region read as a table of units and figures. */
export interface DataCandidate extends FoundTable {
  /** The region as the workbook has it, before rows were blanked or the table was turned. */
  readonly raw: Region;
  readonly facts: TableFacts;
  readonly kind: LayoutKind;
  readonly arranged: Arranged | null;
  /** Sheet rows that the header was made of. */
  readonly headerRows: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
  /** Other tables on the sheet, beside or below. */
  readonly apart: readonly Apart[];
  /** How many of the headers the Framework lists. */
  readonly known: number;
  /** How much it looks like units by indicators. */
  readonly quality: number;
}

export interface CandidateOptions {
  /** Name of the sheet of references that a turned table gets. */
  readonly arrangedSheet: string;
  /** Whether the Framework lists a header. */
  readonly isKnown: (text: string) => boolean;
  /** The user or the region's name says that it is the data: whatever stands there is read. */
  readonly isNamed: boolean;
}

/** Reads a region as data; null when it does not look like units by indicators. */
export function dataCandidate(region: Region, options: CandidateOptions): DataCandidate | null {
  const { isKnown, isNamed, arrangedSheet } = options;
  const across = unitsAcross(region, isKnown);
  if (across !== null) return acrossCandidate(region, across, arrangedSheet);
  const header = headerOf(region, options);
  if (header === null) return null;
  const { row, rows, between } = header;
  const { headers, lastRow, repeatedHeaders, apart } = region.headed
    ? { headers: header.headers, lastRow: region.lastRow, repeatedHeaders: [], apart: [] }
    : oneTable(region, row, header.headers, isKnown);
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
    ...{ headerRows: rows, leftOut, known, quality, apart },
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
      apart: [],
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
  if (region.headed) {
    const row = region.firstRow;
    const between = placeAt(region, row, figureColumns(region))?.between ?? [];
    return { row, headers: headersAt(region, row), rows: [row], between };
  }
  const composed = [findHeader(region), knownHeader(region, isKnown)]
    .flatMap((place) => (place === null ? [] : [{ ...composeHeader(region, place), place }]))
    .filter(({ headers }) => headers.length >= 2);
  // The Framework knows the row of a header of one row; one of several rows it may know by the joined names only.
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
    (isNamed ? tableByName(region, "Data") : null);
  return found && { row: found.headerRow, headers: found.headers, rows: [found.headerRow], between: [] };
}

/** How many headers the Framework lists. */
const knownIn = (headers: readonly Header[], isKnown: CandidateOptions["isKnown"]): number =>
  headers.filter(({ text, raw }) => isKnown(text) || (raw !== undefined && isKnown(raw))).length;

/** The row that has the most of the Framework's headers, two at least. */
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

/** Words above the header, and of the name of the sheet. */
function titleOf(region: Region, first: number, headerRow = first): readonly string[] {
  const words = [...tokens(region.sheet)];
  for (let row = Math.max(region.firstRow, headerRow - maximumTitleRows); row < headerRow; row++) {
    const texts = headersAt(region, row);
    // A title alone in its row may have been taken for a row of the header.
    if (row < first || texts.length === 1) for (const { text } of texts) words.push(...tokens(text));
  }
  return words;
}

/** Among so many columns a few results decide nothing. */
const maximumJudgedColumns = 100;

/** Units times indicators, on a scale where twice as many of either do not decide alone; headers that are known weigh most. */
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
  // Weights alone describe what they weigh.
  if (!isIdentified || figures.every(({ words }) => words.some(isOfWeights))) return 0;
  const identified = columns.some(isIdentityColumn) ? 2 : 1;
  return (1 + known) * identified * Math.log2(2 + rows.length) * (0.1 + Math.log2(1 + indicators.length));
}

const isOfWeights = (word: string): boolean =>
  /^(?:weights?|pesos?|poids|ponderacion|clusterweight)$/.test(word);

const isOneText = ({ kind, distinct, filled }: ColumnFacts): boolean =>
  kind === "text" && distinct === filled;

/** A list of indicators with what is known of them: an indicator in each row, and columns such as source and weight. */
export function describesIndicators({ columns }: TableFacts): boolean {
  const isList = columns.some(
    ({ words, kind, distinct, filled }) =>
      kind === "text" && distinct === filled && words.some((word) => itemWords.has(word)),
  );
  const describing = columns.filter(({ words }) => words.some((word) => describingWords.has(word))).length;
  return isList && describing >= 2;
}
