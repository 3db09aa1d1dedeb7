import type { TableInfo } from "../../workbook/cells";
import { run } from "../host/run";

/** A table of ours. */
export interface PresentTable extends TableInfo {
  readonly style: string;
  readonly filter: boolean;
}

/** Reads the styles and filter buttons of tables. */
export async function readTableStyles(tables: readonly TableInfo[]): Promise<readonly PresentTable[]> {
  if (tables.length === 0) return [];
  return run(async (context) => {
    const asked = tables.map((info) => ({
      info,
      table: context.workbook.tables.getItem(info.name).load("style,showFilterButton"),
    }));
    await context.sync();
    return asked.map(({ info, table }) => ({ ...info, style: table.style, filter: table.showFilterButton }));
  });
}
