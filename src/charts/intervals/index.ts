export { intervalParts, type IntervalParts } from "./parts";
export { intervalScene } from "./scene";
