import type { Context } from "../context/context";
import { peerRowsExist } from "../references";

/** Whether the report has the sheet: with the sheets of decisions, and where its formulas look peers up. */
export const peersAreWritten = (context: Context): boolean =>
  context.input.decisions === true || peerRowsExist(context);
