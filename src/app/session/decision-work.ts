/** What-ifs of an index. The session loads this module when it first needs it. */
export { possibleValues, whatIf, whatIfProblems } from "../../engine";
