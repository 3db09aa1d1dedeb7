import { rounding } from "../../../engine/internal";

/** The engine's `rounding` as a formula has it: 1E-9. */
export const roundingText = String(rounding).toUpperCase();
