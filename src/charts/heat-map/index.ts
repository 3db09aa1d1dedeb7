export { heatScene } from "./scene";
