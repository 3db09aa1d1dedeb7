export { linesScene } from "./scene";
