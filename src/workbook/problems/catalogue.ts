import { cellProblems } from "./cell-problems";
import { engineProblems } from "./engine-problems";
import type { CatalogueEntry } from "./entry";
import { methodProblems } from "./method-problems";
import { tableProblems } from "./table-problems";

const readerProblems = { ...tableProblems, ...cellProblems, ...methodProblems };

/** Codes of the problems that reading a workbook can have, before the engine has seen anything. */
export type ReaderProblemCode = keyof typeof readerProblems;

/** Every problem that a user can meet, by code; docs/problems.md has a line for each. */
export const catalogue: Readonly<Record<string, CatalogueEntry>> = { ...readerProblems, ...engineProblems };
