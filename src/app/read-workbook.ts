import type { Area, WorkbookDescription } from "../workbook/cells";
import type { Problem } from "../workbook/problem";
import { problemOf } from "../workbook/problems";
import { readIndex, type Reading, type TableChoice, type WorkbookContents } from "../workbook/read";
import { isOwnName } from "../workbook/own-names";
import { withoutCopiedScale } from "./frozen-sheet";
import type { ReadablePort } from "./ports";

/** What a workbook contains, and the index that was read from it. */
export interface WorkbookReading extends WorkbookContents {
  readonly reading: Reading;
}

/**
 * Excel returns no more cells than this at once. A sheet with more has a stray cell far out, or a table that would
 * take several GB.
 */
export const maximumCells = 5_000_000;

/** Reads the index of a workbook from the used cells of every sheet that may contain one of its tables. */
export async function readWorkbook(port: ReadablePort, choice: TableChoice): Promise<WorkbookReading> {
  const contents = await readContents(port);
  const reading = readIndex(contents, choice);
  const limit = port.maximumCells ?? maximumCells;
  const tooLarge = inputAreas(contents.description).filter((area) => cellCount(area) > limit);
  return {
    ...contents,
    reading: {
      ...reading,
      problems: [...tooLarge.map((area) => notRead(area, limit, reading.read)), ...reading.problems],
    },
  };
}

/** The used cells of every sheet that may contain a table of the index. */
export async function readContents(port: ReadablePort): Promise<WorkbookContents> {
  const description = await withoutCopiedScale(port, await port.describe());
  const limit = port.maximumCells ?? maximumCells;
  const areas = inputAreas(description).filter((area) => cellCount(area) <= limit);
  return { description, grids: await port.read(areas) };
}

/** The used area of each sheet, without the sheets of a report: those contain a block of it. */
function inputAreas({ sheets, names }: WorkbookDescription): readonly Area[] {
  const reportSheets = new Set(
    names.flatMap(({ name, area }) => (isOwnName(name) && area ? [area.sheet.toLowerCase()] : [])),
  );
  return sheets.flatMap(({ name, used }) =>
    used === null || reportSheets.has(name.toLowerCase()) ? [] : [used],
  );
}

const cellCount = ({ rows, columns }: Area): number => rows * columns;

/** A warning where the index was read from other sheets; else the error that prevents reading. */
function notRead(area: Area, limit: number, isRead: boolean): Problem {
  const { sheet, row, column, rows, columns } = area;
  const cell = { sheet, row: row + rows - 1, column: column + columns - 1 };
  const details = {
    name: sheet,
    count: cellCount(area).toLocaleString("en-US"),
    limit: limit.toLocaleString("en-US"),
  };
  return problemOf({ code: "sheet-too-large", severity: isRead ? "warning" : "error", cell, details });
}
