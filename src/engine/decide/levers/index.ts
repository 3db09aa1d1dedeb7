/** What a unit could do next. This is the folder's only door. */
export { type LeverOptions, levers } from "./levers";
export { relatedness } from "./relatedness";
