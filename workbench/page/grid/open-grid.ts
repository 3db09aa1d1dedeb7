import {
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type Injector,
  type IWorkbookData,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingWords from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { CalculationMode } from "@univerjs/sheets-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-drawing-ui/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type {} from "@univerjs/sheets-ui/facade";

/** The grid's program, started once per page. */
export interface GridProgram {
  readonly api: FUniver;
  /** Its services, for tasks that its public interface cannot do. */
  readonly services: Injector;
}

/** The grid, and the workbook that it shows. */
export interface Grid extends GridProgram {
  readonly book: FWorkbook;
}

/** The id of the grid's only workbook. */
export const unitId = "workbook";

/** Options by plugin that no preset passes on. */
const ourOptions: Readonly<Record<string, object>> = {
  // The label over a table covers the cells above it.
  SHEET_TABLE_UI_PLUGIN: { hideAnchor: true },
};

/** Messages that the grid shows during calculation and has no texts for. */
const missingWords = {
  "sheets-formula": {
    progress: {
      analyzing: "Finding what to calculate",
      "array-analysis": "Finding what to calculate",
      calculating: "Calculating",
      "array-calculation": "Calculating",
      done: "Calculated",
    },
  },
};

/**
 * Starts the grid in an element of the page; it shows nothing before `showBook`.
 * @param calculator computes the formulas; stored results of an opened workbook are kept
 */
export function startGrid(container: string, calculator: Worker): GridProgram {
  const words = [
    coreWords,
    conditionalFormattingWords,
    dataValidationWords,
    drawingWords,
    tableWords,
    missingWords,
  ];
  const univer = new Univer({
    locale: LocaleType.EN_US,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.EN_US]: mergeLocales(...words) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      workerURL: calculator,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsTablePreset(),
  ];
  // Presets share plugins; the last preset that names a plugin configures it for all.
  const plugins = new Map<string, Parameters<Univer["registerPlugin"]>>();
  for (const { plugins: listed } of presets)
    for (const entry of listed) {
      const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
      plugins.delete(plugin.pluginName);
      plugins.set(plugin.pluginName, [plugin, ourOptions[plugin.pluginName] ?? options]);
    }
  for (const plugin of plugins.values()) univer.registerPlugin(...plugin);
  return { api: FUniver.newAPI(univer), services: univer.__getInjector() };
}

/** Shows a workbook instead of the one before, and resolves when the grid has drawn it. */
export async function showBook(program: GridProgram, data: Partial<IWorkbookData>): Promise<Grid> {
  const { api } = program;
  if (api.getWorkbook(unitId) !== null) api.disposeUnit(unitId);
  // The grid passes its start-up stages only once, for the first workbook.
  const isDrawn = (): boolean => api.getCurrentLifecycleStage() >= api.Enum.LifecycleStages.Rendered;
  const drawn = isDrawn()
    ? Promise.resolve()
    : new Promise<void>((resolve) => {
        api.addEvent(api.Event.LifeCycleChanged, () => {
          if (isDrawn()) resolve();
        });
      });
  const book = api.createWorkbook({ ...data, id: unitId });
  await drawn;
  return { ...program, book };
}
