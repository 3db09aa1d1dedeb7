import { heldScale, type HeldScale } from "../../../engine";
import { perContext } from "../context/per-context";

/** The scale of the index as it is: values are treated and normalised with its figures. Made once per report. */
export const heldOf = perContext((context): HeldScale => heldScale(context.results));
