import { boxCox } from "./box-cox";
import { boxCoxEstimated } from "./box-cox-estimated";
import { log } from "./log";
import { logGII } from "./log-gii";
import { logPlus } from "./log-plus";
import { logShifted } from "./log-shifted";
import type { Transformation } from "./transformation";

/** Every transformation: each is a treatment by itself, and a second step after winsorising. */
export const transformations = [
  log,
  logPlus,
  logShifted,
  logGII,
  boxCox,
  boxCoxEstimated,
] as const satisfies readonly Transformation[];
export type { Transformation };
