import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IMutationInfo,
} from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { inPieces, type Cells } from "./pieces";

/** Maximum of cells whose results are sent at once: the page takes about ten milliseconds to show these. */
const maximumCells = 2_000;

/** The messages for the page about the work here: without what it does not need, and in pieces. */
export function* forPage(
  { id, params = {} }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): Generator<IMutationInfo> {
  const type = CommandType.MUTATION;
  if (id === SetFormulaCalculationResultMutation.id)
    // The results of cells are sent separately.
    yield { id, type, params: { ...params, unitData: {} } };
  else if (options?.["applyFormulaCalculationResult"] === true && "cellValue" in params)
    // The parameter with this name has cells by row and column.
    for (const cellValue of inPieces(withoutStyles(params.cellValue as Cells<ICellData>), maximumCells))
      yield { id, type, params: { ...params, cellValue } };
  else yield { id, type, params };
}

/** Univer passes number formats from cell to cell; on the page each cell keeps its own. */
const withoutStyles = (cells: Cells<ICellData>): Cells<ICellData> =>
  Object.fromEntries(
    Object.entries(cells).map(([row, inRow]) => [
      row,
      Object.fromEntries(Object.entries(inRow ?? {}).map(([column, { s: _, ...cell }]) => [column, cell])),
    ]),
  );
