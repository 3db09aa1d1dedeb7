/** The gap of an index, split over its indicators. */
export { splitGap } from "./split-gap";
