/** Plans for a budget. The session loads this module when it first needs it. */
export { possibleValues } from "../../engine";
export { planIndex } from "../decisions";
