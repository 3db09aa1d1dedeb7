import { useSyncExternalStore } from "react";
import { chartBoard } from "./chart-board";

/** The name by which the grid knows the component. */
export const sheetChart = "SheetChart";

const subscribe = (listener: () => void): (() => void) => chartBoard.subscribe(listener);

/** A chart over the cells of the grid. */
export function SheetChart({ data }: { readonly data: { readonly key: string } }): React.JSX.Element {
  const markup = useSyncExternalStore(subscribe, () => chartBoard.markup(data.key));
  // The markup is drawn by `drawChart`, which escapes every text of the workbook.
  return <div className="sheet-chart-place" dangerouslySetInnerHTML={{ __html: markup }} />;
}
