import { availability as sharesOf } from "../../engine";
import { columnsOf, spilled } from "../cells/table";

/** Share of the indicators that each unit has, 0..1: what screening looks at. */
export function availability(indicators: unknown[][]): unknown[][] {
  const columns = columnsOf(indicators);
  return spilled([sharesOf(columns, columns[0]?.length ?? 0)]);
}
