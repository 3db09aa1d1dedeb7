export { radarScene } from "./scene";
