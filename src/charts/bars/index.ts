export { barScene } from "./scene";
