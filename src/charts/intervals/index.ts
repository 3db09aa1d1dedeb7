export { axisHeight, intervalAxis } from "./axis";
export { type IntervalLayout, intervalLayout } from "./layout";
export { intervalLegend } from "./legend";
export { intervalRow } from "./row";
export { intervalScene } from "./scene";
