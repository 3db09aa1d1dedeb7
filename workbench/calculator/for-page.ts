import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IMutationInfo,
} from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { inPieces, type Cells } from "./pieces";

/** Most cells of which results are sent at once: the page takes some ten milliseconds to show so many. */
const mostCells = 2_000;

/** What the page is to do of what was done here: the same, without what it needs not, and in pieces. */
export function* forPage(
  { id, params = {} }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): Generator<IMutationInfo> {
  const type = CommandType.MUTATION;
  if (id === SetFormulaCalculationResultMutation.id)
    // Those of cells follow by themselves.
    yield { id, type, params: { ...params, unitData: {} } };
  else if (options?.["applyFormulaCalculationResult"] === true && "cellValue" in params)
    // The parameter of this name holds cells by row and column.
    for (const cellValue of inPieces(withoutStyles(params.cellValue as Cells<ICellData>), mostCells))
      yield { id, type, params: { ...params, cellValue } };
  else yield { id, type, params };
}

/** Univer hands number formats on from cell to cell; on the page each cell keeps its own. */
const withoutStyles = (cells: Cells<ICellData>): Cells<ICellData> =>
  Object.fromEntries(
    Object.entries(cells).map(([row, inRow]) => [
      row,
      Object.fromEntries(Object.entries(inRow ?? {}).map(([column, { s: _, ...cell }]) => [column, cell])),
    ]),
  );
