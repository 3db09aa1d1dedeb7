import type { CellRef } from "../../cells";
import { cellAddress } from "../../cells";
import type { PlanCell } from "../../plan";

export const linked = (ref: CellRef): PlanCell => ({
  value: cellAddress(ref),
  style: "text",
  link: cellAddress(ref),
});
