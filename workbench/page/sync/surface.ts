import type { IExecutionOptions } from "@univerjs/core";
import type { MemoryWorkbook } from "../../memory";
import { unitId, type Grid } from "../grid/open-grid";
import { StyleIds } from "../grid/style-ids";

/**
 * Changes the grid by mutations and not by its commands. So its undo has only the steps of the user, and changes from
 * the workbook differ from those of the user.
 */
export class Surface {
  readonly styles: StyleIds;
  #depth = 0;

  constructor(
    readonly workbook: MemoryWorkbook,
    readonly grid: Grid,
  ) {
    this.styles = new StyleIds(grid.book.getWorkbook().getStyles());
  }

  /** Whether this class changes the grid now, and not the user. */
  get changing(): boolean {
    return this.#depth > 0;
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
    this.#depth++;
    try {
      return action();
    } finally {
      this.#depth--;
    }
  }
}
