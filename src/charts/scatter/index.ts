export { scatterScene } from "./scene";
