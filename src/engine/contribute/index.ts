/** The gap of an index, split over its indicators. */
export { pointsParts } from "./points-parts";
export { splitGap } from "./split-gap";
