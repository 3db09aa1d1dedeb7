import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  FormulaDataModel,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
  type IFormulaData,
} from "@univerjs/engine-formula";
import { sharedFormulas } from "./shared-formulas";

/** Passes formulas that share their texts to the engine. */
class SharedFormulaModel extends FormulaDataModel {
  constructor(
    readonly instances: IUniverInstanceService,
    lexer: LexerTreeBuilder,
  ) {
    super(instances, lexer);
  }

  override getFormulaData(): IFormulaData {
    const workbooks = this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    return Object.fromEntries(
      workbooks.map((workbook) => [
        workbook.getUnitId(),
        Object.fromEntries(
          workbook.getSheets().map((sheet) => [sheet.getSheetId(), sharedFormulas(sheet.getCellMatrix())]),
        ),
      ]),
    );
  }
}

/**
 * Univer keeps the values of each column for comparisons, also those that a cell had before it was computed: a score that was an
 * empty text at first then counted twice, and ranks were wrong. So nothing is taken from there.
 */
CELL_INVERTED_INDEX_CACHE.canUseCache = (_unit, _sheet, _column, first, last) => ({
  rowsInCache: [],
  rowsNotInCache: [[first, last]],
});

/** Univer's formula engine with formulas that share their texts. */
export class CalculatorEnginePlugin extends UniverFormulaEnginePlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([
      FormulaDataModel,
      {
        useFactory: (instances, lexer) => new SharedFormulaModel(instances, lexer),
        deps: [IUniverInstanceService, LexerTreeBuilder],
      },
    ]);
  }
}
