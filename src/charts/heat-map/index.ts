export { heatClassOf } from "./cells";
export { heatParts, type HeatParts } from "./parts";
export { heatScene } from "./scene";
