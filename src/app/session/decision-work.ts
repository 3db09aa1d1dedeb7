/** What-ifs of an index, and scenarios. The session loads this module when it first needs it. */
export { whatIf, whatIfProblems } from "../../engine";
export { applyScenario, compareScenario, sideBySide } from "../scenarios";
