import type { FormulaGrid, Grid } from "../../workbook/cells";
import type { WorkbookPort } from "../ports";
import { isComparable, type PlacedBlock } from "./placed-block";

/** The cells of one block as they are in the workbook. */
export interface ReadBlock {
  readonly values: Grid;
  readonly formulas: FormulaGrid;
}

/** By the name of the block. */
export type ReadBlocks = ReadonlyMap<string, ReadBlock>;

/** Reads the cells of every block that can be compared, each once. */
export async function readBlocks(port: WorkbookPort, blocks: readonly PlacedBlock[]): Promise<ReadBlocks> {
  const places = new Map(blocks.filter(isComparable).map(({ name, found }) => [name, found]));
  const areas = [...places.values()];
  const [values, formulas] = [await port.read(areas), await port.readFormulas(areas)];
  return new Map(
    [...places.keys()].map((name, k) => {
      const [valueGrid, formulaGrid] = [values[k], formulas[k]];
      if (valueGrid === undefined || formulaGrid === undefined) throw new Error(`${name} was not read.`);
      return [name, { values: valueGrid, formulas: formulaGrid }];
    }),
  );
}
