export { elementOf, type SvgElement } from "./element";
export { svgText } from "./svg-text";
