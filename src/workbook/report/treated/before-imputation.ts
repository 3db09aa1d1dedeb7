import type { Context } from "../context/context";
import type { Region } from "../formulas/ranges";

/** What imputation starts from. */
export const beforeImputation = (context: Context): Region =>
  context.layout.values.screened ?? context.layout.values.table;
