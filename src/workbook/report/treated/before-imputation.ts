import type { Area } from "../../cells";
import type { Context } from "../context/context";

/** What imputation starts from. */
export const beforeImputation = (context: Context): Area =>
  context.layout.values.screened ?? context.layout.values.table;
