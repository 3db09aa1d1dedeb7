export { slopeScene } from "./scene";
