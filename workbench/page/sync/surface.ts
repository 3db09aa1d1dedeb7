import type { IExecutionOptions } from "@univerjs/core";
import type { MemoryWorkbook } from "../../memory";
import { unitId, type Grid } from "../grid/open-grid";
import { StyleIds } from "../grid/style-ids";

/**
 * Changes the grid below its commands, by the mutations that these are made of: so that its undo knows the user's own
 * steps only, and so that what comes from the workbook is told from what the user does.
 */
export class Surface {
  readonly styles: StyleIds;
  #ours = 0;

  constructor(
    readonly workbook: MemoryWorkbook,
    readonly grid: Grid,
  ) {
    this.styles = new StyleIds(grid.book.getWorkbook().getStyles());
  }

  /** Whether the grid is being changed from here, and not by its user. */
  get changing(): boolean {
    return this.#ours > 0;
  }

  mutate(
    id: string,
    sheetId: string | null,
    parameters: Readonly<Record<string, unknown>>,
    options: IExecutionOptions = {},
  ): void {
    this.quietly(() => {
      const where = sheetId === null ? { unitId } : { unitId, subUnitId: sheetId };
      this.grid.api.syncExecuteCommand(id, { ...where, ...parameters }, options);
    });
  }

  quietly<T>(action: () => T): T {
    this.#ours++;
    try {
      return action();
    } finally {
      this.#ours--;
    }
  }
}
