import { cellProblems } from "./cell-problems";
import { claimProblems } from "./claim-problems";
import { costTableProblems } from "./cost-table-problems";
import { csvProblems } from "./csv-problems";
import { dataProblems } from "./data-problems";
import { engineProblems } from "./engine-problems";
import type { CatalogueEntry } from "./entry";
import { evidenceProblems } from "./evidence-problems";
import { fileProblems } from "./file-problems";
import { frozenTableProblems } from "./frozen-problems";
import { goalpostProblems } from "./goalpost-problems";
import { unitWeightColumnProblems } from "./unit-weight-problems";
import { methodProblems } from "./method-problems";
import { plausibilityProblems } from "./plausibility-problems";
import { readingProblems } from "./reading-problems";
import { planProblemEntries } from "./plan-problems";
import { planTableProblems } from "./plan-table-problems";
import { ratingProblems } from "./rating-problems";
import { reportProblems } from "./report-problems";
import { scenarioProblems } from "./scenario-problems";
import { startAssessmentProblems } from "./start-assessment-problems";
import { tableProblems } from "./table-problems";
import { togetherProblems } from "./together-problems";
import { warehouseProblems } from "./warehouse-problems";
import { wordProblems } from "./word-problems";

const workbookProblems = {
  ...tableProblems,
  ...cellProblems,
  ...methodProblems,
  ...reportProblems,
  ...wordProblems,
  ...csvProblems,
  ...fileProblems,
  ...plausibilityProblems,
  ...readingProblems,
  ...dataProblems,
  ...claimProblems,
  ...costTableProblems,
  ...planTableProblems,
  ...planProblemEntries,
  ...scenarioProblems,
  ...ratingProblems,
  ...evidenceProblems,
  ...togetherProblems,
  ...warehouseProblems,
  ...startAssessmentProblems,
  ...unitWeightColumnProblems,
  ...frozenTableProblems,
  ...goalpostProblems,
};

/** Codes of the problems of reading and writing a workbook, which the engine does not know. */
export type WorkbookProblemCode = keyof typeof workbookProblems;

/** Every problem that a user can meet, by code; docs/problems.md has a line for each. */
export const catalogue: Readonly<Record<string, CatalogueEntry>> = { ...workbookProblems, ...engineProblems };
