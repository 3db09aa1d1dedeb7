/** What a unit could do next. This is the folder's only door. */
export { aimNames, isBetter, type Wanted, wantedValues } from "./aims";
export { costOf } from "./cost-of";
export { fieldsOf } from "./fields";
export { type LeverOptions, levers } from "./levers";
export { relatedness } from "./relatedness";
