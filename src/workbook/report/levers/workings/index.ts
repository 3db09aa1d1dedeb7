/** Hidden cells of a sheet of levers, which its table looks up. */
export { hiddenBlocks } from "./blocks";
export { perCostOf } from "./costs";
export { sortedRows } from "./sorted";
export { namesText } from "./standing";
export { cutsOf } from "./cuts";
