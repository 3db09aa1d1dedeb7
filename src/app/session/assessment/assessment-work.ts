/** What makes and writes the tables of an assessment: a script of its own in the pane. */
export { startAssessment } from "../../assessment";
export { levelsOf } from "../../../workbook/assessment";
export { planAgreed } from "../../../workbook/template";
