export { elementOf, type SvgElement } from "./element";
export { writable } from "./escape";
export { svgText } from "./svg-text";
