import type { AssessmentTables, AssessmentTableName } from "../../assessment";
import type { Area } from "../../cells";
import { textOf } from "../cells/text";
import { matchHeaders, unitAliases } from "../find/aliases";
import { findTables, type FoundTables } from "../find/find-tables";
import type { Region } from "../find/region";
import { tableThatFits, type FoundTable } from "../find/roles";
import { inferTypes } from "../framework/types";
import { readFramework } from "../framework/read-framework";
import { readIndex } from "../read-index";
import type { ReadModel, TableChoice, WorkbookContents } from "../reading";
import { isCalled } from "../words/table-names";

/** What can be assessed: it is known before there is anything to score. */
export interface AssessmentSubjects {
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly indicators: readonly SubjectIndicator[];
  /** Cells with the codes of the units and of the indicators, for drop-downs; null where they are not in one column. */
  readonly unitCells: Area | null;
  readonly indicatorCells: Area | null;
  /** Names of the tables of an assessment that the workbook has. */
  readonly tables: readonly AssessmentTableName[];
  /** What they hold; null where the workbook has none of them, or no index that could be read. */
  readonly assessment: AssessmentTables | null;
}

/** An indicator of the framework. */
export interface SubjectIndicator {
  readonly code: string;
  readonly name: string;
  /** Goalposts; NaN where there are none. */
  readonly lower: number;
  readonly upper: number;
  /** Whether it has a column in Data. */
  readonly isMeasured: boolean;
}

/** Finds the units and indicators of a workbook, also where its Data has units and no figures yet. */
export function assessmentSubjects(contents: WorkbookContents, choice: TableChoice): AssessmentSubjects {
  const tables = findTables(contents, choice);
  const reading = readIndex(contents, choice);
  const index: ReadModel | null = reading.read ? reading : (reading.partial ?? null);
  const listed = unitsListed(tables);
  const { framework } = tables;
  const assessment = index?.source.assessment ?? null;
  return {
    units: index ? unitsOf(index) : (listed?.units ?? []),
    indicators: framework ? indicatorsListed(framework, index) : indicatorsRead(index),
    unitCells: index ? unitColumn(index) : (listed?.cells ?? null),
    indicatorCells: framework && codeColumn(framework),
    tables: Object.keys(tables.assessment.tables) as AssessmentTableName[], // keys of a record of its own type
    assessment,
  };
}

/** Of a panel, the subjects, each once. */
function unitsOf({ model: { units, panel } }: ReadModel): AssessmentSubjects["units"] {
  if (panel === null) return units;
  const found = new Map(
    panel.subjects.map((code, i) => [code, (units[i]?.name ?? code).replace(/ \S+$/, "")] as const),
  );
  return [...found].map(([code, name]) => ({ code, name }));
}

function unitColumn({ model, source: { data, arranged } }: ReadModel): Area | null {
  const [first, last] = [data.rows[0], data.rows.at(-1)];
  // The units of a panel are repeated; those of a rearranged table are not in a column of the user's.
  if (first === undefined || last === undefined || arranged !== undefined || model.panel !== null)
    return null;
  return { sheet: data.sheet, row: first, column: data.codeColumn, rows: last - first + 1, columns: 1 };
}

function indicatorsListed(framework: FoundTable, index: ReadModel | null): readonly SubjectIndicator[] {
  const { entries } = readFramework(framework);
  const columns = index?.source.data.columns ?? {};
  const labels = new Set(index?.model.groups.map(({ code }) => code));
  return inferTypes(entries, ({ code }) => labels.has(code)).flatMap((entry) => {
    const { code, name, lower, upper, type } = entry;
    return type === "indicator"
      ? [{ code, name, lower, upper, isMeasured: Object.hasOwn(columns, code) }]
      : [];
  });
}

const indicatorsRead = (index: ReadModel | null): readonly SubjectIndicator[] =>
  (index?.model.indicators ?? []).map(({ code, name, lower, upper }) => ({
    ...{ code, name, lower, upper },
    isMeasured: true,
  }));

function codeColumn(framework: FoundTable): Area | null {
  const { table } = readFramework(framework);
  const column = table?.columns.code?.column ?? null;
  const { region, headerRow } = framework;
  const rows = region.lastRow - headerRow;
  return column === null || rows < 1
    ? null
    : { sheet: region.sheet, row: headerRow + 1, column, rows, columns: 1 };
}

/** The units of a table that has no figures: the one called Data, else the first with a column of codes or names of units. */
function unitsListed({
  candidates,
}: FoundTables): (Pick<AssessmentSubjects, "units"> & { readonly cells: Area }) | null {
  const isData = ({ table, sheet }: Region): boolean => isCalled(table ?? sheet, "Data");
  const ordered = [...candidates.filter(isData), ...candidates.filter((region) => !isData(region))];
  for (const region of ordered) {
    const found = tableThatFits(
      region,
      (headers) => Object.keys(matchHeaders(headers, unitAliases)).length > 0,
    );
    if (found === null) continue;
    const { code, name } = matchHeaders(found.headers, unitAliases);
    const column = (code ?? name)?.column;
    if (column === undefined) continue;
    const rows = Array.from({ length: region.lastRow - found.headerRow }, (_, k) => found.headerRow + 1 + k);
    const text = (row: number, at: number): string => textOf(region.value(row, at));
    const filled = rows.filter((row) => text(row, column) !== "");
    const [first, last] = [filled[0], filled.at(-1)];
    if (first === undefined || last === undefined) continue;
    return {
      units: filled.map((row) => ({ code: text(row, column), name: text(row, name?.column ?? column) })),
      cells: { sheet: region.sheet, row: first, column, rows: last - first + 1, columns: 1 },
    };
  }
  return null;
}
