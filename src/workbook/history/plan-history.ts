import type { WorkbookDescription } from "../cells";
import type { SheetPlan, WorkbookPlan } from "../plan";
import type { Language } from "../language";
import { blockName, blockPrefix, sheetNameFor, wordsIn, type ReportWords } from "../report";
import { historyCells, historyHeader, type HistoryRow } from "./history-row";

/** Key of the sheet of runs; the user may rename the sheet. Excel does not allow the name "History". */
const historyKey = "Runs";

/** Defined name of the block of runs: a header and one row per run. */
export const historyBlock = blockName(historyKey, "Table");

/** When there are more runs, the oldest are deleted. */
export const maximumRuns = 200;

const headerRow = 3;

/**
 * Adds the sheet of runs to the plan of a report, as the last sheet. A plan without it keeps the sheet of runs as it is.
 *
 * @param runs all runs, the newest first
 */
export function withHistory(
  plan: WorkbookPlan,
  runs: readonly HistoryRow[],
  description: WorkbookDescription,
  language: Language = "en",
): WorkbookPlan {
  const taken = new Set(plan.sheets.map(({ sheet }) => sheet.toLowerCase()));
  const words = wordsIn(language);
  const sheet = sheetNameFor(historyKey, description, taken, words.tabs.Runs);
  const history = planHistory(runs.slice(0, maximumRuns), sheet, words);
  return { ...plan, sheets: [...plan.sheets, history], order: [...plan.order, historyKey] };
}

/** Whether a defined name belongs to the sheet of runs, which is not part of a report. */
export const isOfHistory = (name: string): boolean =>
  name.toLowerCase().startsWith(blockPrefix(historyKey).toLowerCase());

function planHistory(runs: readonly HistoryRow[], sheet: string, words: ReportWords): SheetPlan {
  const header = historyHeader(words);
  const area = { sheet, row: headerRow, column: 0, rows: runs.length + 1, columns: header.length };
  return {
    key: historyKey,
    sheet,
    tabColour: "5B6675",
    blocks: [
      {
        name: blockName(historyKey, "Head"),
        row: 0,
        column: 0,
        cells: [
          [{ value: words.runs.title, style: "title" }],
          [{ value: words.runs.subtitle, style: "subtitle" }],
        ],
      },
      {
        name: historyBlock,
        row: headerRow,
        column: 0,
        cells: [
          header.map((value) => ({ value, style: "header" })),
          ...runs.map((run) => historyCells(run, words)),
        ],
      },
    ],
    tables: [],
    conditionalFormats: [],
    charts: [],
    dropDowns: [],
    merges: [],
    freeze: { rows: headerRow + 1, columns: 0 },
    columnWidths: { 0: 26, 1: 10, 2: 10, 3: 9, 4: 11, 5: 11, 6: 28, 7: 12, 8: 68 },
    rowHeights: { 0: 26, [headerRow]: 32 },
    hiddenColumns: [],
    showGridLines: false,
    print: {
      orientation: "landscape",
      repeatRows: [headerRow, headerRow],
      wide: 1,
      tall: null,
      area: { ...area, row: 0, rows: area.rows + headerRow },
    },
  };
}
