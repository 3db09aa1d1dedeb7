export { shiftScene } from "./scene";
