import { IRenderManagerService, type SpreadsheetSkeleton } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { unitId, type Grid } from "./open-grid";

/** What knows where the cells of a sheet lie, in pixels; null for a sheet that the grid has not. */
export function skeletonOf(grid: Grid, sheetId: string): SpreadsheetSkeleton | null {
  const render = grid.services.get(IRenderManagerService).getRenderById(unitId);
  return render?.with(SheetSkeletonManagerService).getSkeletonParam(sheetId)?.skeleton ?? null;
}
