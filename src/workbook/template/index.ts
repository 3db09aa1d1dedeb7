export { costsSheet, type CostCells } from "./costs-sheet";
export { frameworkTable } from "./framework-table";
export { planSettingsSheet, type PlanSettingCells } from "./plan-settings-sheet";
export { planFramework, planMethod } from "./plan-tables";
export { planAgreed } from "./plan-agreed";
export { planScenarios, type ScenarioCells, scenariosSheet } from "./plan-scenarios";
export { planTemplate } from "./plan-template";
export { columnOf, type ColumnDropDown, tableSheet } from "./table-sheet";
export { methodSheet } from "./template-method";
