import type { WorkbookDescription } from "../cells";
import type { SheetPlan, WorkbookPlan } from "../plan";
import type { Language } from "../language";
import { blockName, blockPrefix, sheetNameFor, wordsIn, type ReportWords } from "../report";
import { historyCells, historyHeader, type HistoryRow } from "./history-row";

/** Key of the sheet that runs are kept in; the user may rename the sheet. Excel has reserved the name "History". */
const historyKey = "Runs";

/** Defined name of the block of runs: a header and a row a run. */
export const historyBlock = blockName(historyKey, "Table");

/** Older runs than this many go. */
export const mostRuns = 200;

const headerRow = 3;

/**
 * Adds the sheet of runs to the plan of a report, last. It must be part of every plan that adds a run; a report that is
 * drawn without it leaves it as it stands.
 *
 * @param runs the newest first
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
  const history = planHistory(runs.slice(0, mostRuns), sheet, words);
  return { ...plan, sheets: [...plan.sheets, history], order: [...plan.order, historyKey] };
}

/** Whether a defined name is of the sheet of runs, which no report has an opinion on. */
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
