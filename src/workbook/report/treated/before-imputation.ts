import type { Area } from "../../cells";
import type { Context } from "../context/context";

/** The values of the units that are scored, before imputation. */
export const beforeImputation = (context: Context): Area =>
  context.layout.values.screened ?? context.layout.values.table;

/** What is filled: the same, or all units where the filled table decides which of them are scored. */
export const imputationSource = (context: Context): Area =>
  context.layout.treated.filled === null ? beforeImputation(context) : context.layout.values.table;
