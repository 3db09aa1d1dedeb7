import type { Context } from "./context";
import type { Region } from "./region";

/** What imputation starts from. */
export const beforeImputation = (context: Context): Region =>
  context.layout.values.screened ?? context.layout.values.table;
