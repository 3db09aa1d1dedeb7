import { typedRows, type CsvTable } from "../../workbook/csv";
import type { Draft } from "../../workbook/draft";
import { tableSheet } from "../../workbook/table-sheet";
import { agreedTable } from "./agreed";
import { evidenceTable } from "./documents";
import { ratingsTable } from "./ratings";
import { scaleTable } from "./scale";
import { proposalsTable, stakeholdersTable } from "./together";

interface Shown {
  readonly title: string;
  readonly subtitle: string;
  readonly widths: Readonly<Record<string, number>>;
}

const shown = {
  Ratings: {
    title: "What each rater gave",
    subtitle:
      "Invented. One row per rater, city and judged indicator; n/a: it does not apply. The round of 2025 was a trial.",
    widths: { "A:D": 11, E: 12, F: 12, G: 44, H: 9 },
  },
  Scale: {
    title: "What the levels mean",
    subtitle: "For all judged indicators; a code in the first column would say it for one of them.",
    widths: { A: 12, B: 9, C: 56, D: 9 },
  },
  Agreed: {
    title: "Agreed levels",
    subtitle:
      "An agreed level counts before the ratings. A blank level is still open: type one, and it is used.",
    widths: { "A:C": 11, D: 14, E: 12, F: 62, G: 9 },
  },
  Evidence: {
    title: "The documents behind the levels",
    subtitle: "Invented. Quality: 0 (weak) to 3 (strong). The ratings name documents by their id.",
    widths: { "A:C": 11, D: 20, E: 42, F: 24, G: 12, H: 9 },
  },
  Stakeholders: {
    title: "How people would weigh the capabilities",
    subtitle: "Invented. Each of ten people shares out 100 points.",
    widths: { "A:B": 16, "C:D": 10 },
  },
  Proposals: {
    title: "What to change of the framework",
    subtitle: "Invented. Keep, drop, move or reword an element, with the votes for and against it.",
    widths: { "A:B": 12, C: 34, "D:E": 10, F: 44 },
  },
} satisfies Readonly<Record<string, Shown>>;

/** The sheets of the assessment, in the order of their tabs. */
export const assessmentSheets = Object.keys(shown);

/** Its tables, each once. */
export function assessmentTables(): Readonly<Record<keyof typeof shown, CsvTable>> {
  const ratings = ratingsTable();
  return {
    ...{ Ratings: ratings, Scale: scaleTable(), Agreed: agreedTable(ratings), Evidence: evidenceTable() },
    ...{ Stakeholders: stakeholdersTable(), Proposals: proposalsTable() },
  };
}

/** Draws a round of ratings that is half moderated, and what people think of the framework. */
export function drawAssessment(draft: Draft): void {
  for (const [name, table] of Object.entries(assessmentTables()))
    tableSheet(draft, name, { ...shown[name as keyof typeof shown], rows: typedRows(table) }); // its keys are those of shown
}
