/** Scenarios of an index: applied, and compared with the index as it is. This is the folder's only door. */
export {
  applyScenario,
  type AppliedScenario,
  type ComparedColumn,
  type ComparedScenario,
  compareScenario,
  compareScenarios,
  type ScenarioComparison,
  sideBySide,
} from "../../workbook/scenarios";
