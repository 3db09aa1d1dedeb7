import { IRenderManagerService, type SpreadsheetSkeleton } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { unitId, type Grid } from "./open-grid";

/** The positions of a sheet's cells in pixels; null for a sheet that is not in the grid. */
export function skeletonOf(grid: Grid, sheetId: string): SpreadsheetSkeleton | null {
  const render = grid.services.get(IRenderManagerService).getRenderById(unitId);
  return render?.with(SheetSkeletonManagerService).getSkeletonParam(sheetId)?.skeleton ?? null;
}
