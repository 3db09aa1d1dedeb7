/** A curve through a cloud of points: one line per point, through its neighbours. */
export { localLinear, type Smooth } from "./local-linear";
