/** Scenarios of an index: applied, and side by side. This is the folder's only door. */
export { applyScenario, type AppliedScenario } from "./apply-scenario";
export {
  type ComparedColumn,
  type ComparedScenario,
  compareScenario,
  compareScenarios,
  movedPlaces,
  type ScenarioComparison,
  sideBySide,
} from "./compare-scenarios";
