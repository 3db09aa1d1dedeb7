import type { Language } from "../../language";
import { en } from "./en";
import { es } from "./es";
import type { ReportWords } from "./report-words";

export type { ReportWords } from "./report-words";
export { columnHeader, numberLabel } from "./number-labels";
export { said, saidFormula, type FormulaName } from "./said";

const catalogues: Readonly<Record<Language, ReportWords>> = { en, es };

/** The texts of a report in its language. */
export const wordsIn = (language: Language): ReportWords => catalogues[language];
