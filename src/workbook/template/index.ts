export { planFramework, planMethod } from "./plan-tables";
export { planTemplate } from "./plan-template";
export { tableSheet, type TemplateSheet } from "./table-sheet";
