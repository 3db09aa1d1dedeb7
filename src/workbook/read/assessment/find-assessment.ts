import type { AssessmentTableName } from "../../assessment";
import type { ProblemDraft } from "../../problems";
import { matchHeaders } from "../find/aliases";
import { regionName, type Region } from "../find/region";
import { type Fit, isFrameworkHeader, tableThatFits, type FoundTable } from "../find/roles";
import { listed } from "../cells/text";
import { assessmentTableTitles, isAssessmentTable } from "../words/assessment-tables";
import { evidenceFit, proposalFit, stakeholderFit } from "./other-fits";
import { matchNearly } from "../words/misspelt";
import { agreedTable, ratingTable, scaleTable } from "../words/rating-columns";

/** The tables of an assessment of a workbook; those that are absent have none. */
export interface FoundAssessment {
  readonly tables: Readonly<Partial<Record<AssessmentTableName, FoundTable>>>;
  /** Their regions, which have no other role. */
  readonly regions: readonly Region[];
  readonly problems: readonly ProblemDraft[];
}

/**
 * Each table is the Excel table, else the sheet, visible or not, that has a usual name and a header that fits. Ratings may have
 * any name if their header can be nothing else.
 *
 * @param ratings the name of the table of ratings where the user gives it
 */
export function findAssessment(regions: readonly Region[], ratings?: string): FoundAssessment {
  const ordered = [
    ...regions.filter(({ table }) => table !== null),
    ...regions.filter(({ table }) => table === null),
  ];
  const tables: Partial<Record<AssessmentTableName, FoundTable>> = {};
  const problems: ProblemDraft[] = [];
  for (const name of Object.keys(fits) as AssessmentTableName[] /* keys of a record of its own type */) {
    const fit = fits[name];
    const wanted = (region: Region): boolean =>
      [region.table, region.sheet].some((own) =>
        own === null
          ? false
          : name === "ratings" && ratings !== undefined
            ? own.toLowerCase() === ratings.trim().toLowerCase()
            : isAssessmentTable(own, name),
      );
    const named = distinct(ordered.filter(wanted).flatMap((region) => tableThatFits(region, fit) ?? []));
    const all =
      named.length > 0 || name !== "ratings" || ratings !== undefined
        ? named
        : distinct(ordered.filter(isShown).flatMap((region) => ratingTableIn(region) ?? []));
    const [first] = all;
    if (first === undefined) continue;
    tables[name] = first;
    if (all.length > 1) problems.push(severalTables(name, all, first));
  }
  if (ratings !== undefined && tables.ratings === undefined) problems.push(unknownRatings(ordered, ratings));
  return { tables, regions: Object.values(tables).map(({ region }) => region), problems };
}

/** The table of ratings in a region, by its header alone; null when no row of it has the four headers. */
export const ratingTableIn = (region: Region): FoundTable | null => tableThatFits(region, isPlainlyRatings);

const isShown = ({ visible, table }: Region): boolean => visible || table !== null;

/** A sheet is no second table where an Excel table on it fits. */
const distinct = (tables: readonly FoundTable[]): readonly FoundTable[] =>
  tables.filter(
    ({ region }) =>
      region.table !== null ||
      !tables.some((other) => other.region.table !== null && other.region.sheet === region.sheet),
  );

const isPlainlyRatings: Fit = (headers) => {
  const { rater, indicator, unit, level } = matchHeaders(headers, ratingTable.aliases);
  return [rater, indicator, unit, level].every((header) => header !== undefined);
};

/** For a table that is called Ratings: units, and either indicators or raters; the others may stand in a column each. */
const isRatings: Fit = (headers) => {
  const { unit, indicator, rater } = matchNearly(headers, ratingTable).columns;
  return unit !== undefined && (indicator ?? rater) !== undefined && !isFrameworkHeader(headers);
};

const isScale: Fit = (headers) => {
  const { level, value, label, meaning } = matchNearly(headers, scaleTable).columns;
  return level !== undefined && (value ?? label ?? meaning) !== undefined;
};

const isAgreed: Fit = (headers) => {
  const { unit, indicator, level } = matchNearly(headers, agreedTable).columns;
  return [unit, indicator, level].every((header) => header !== undefined);
};

const fits: Readonly<Record<AssessmentTableName, Fit>> = {
  ratings: isRatings,
  scale: isScale,
  agreed: isAgreed,
  evidence: evidenceFit,
  stakeholders: stakeholderFit,
  proposals: proposalFit,
};

function unknownRatings(regions: readonly Region[], name: string): ProblemDraft {
  const spelt = [...new Set(regions.map(({ table, sheet }) => table ?? sheet))];
  const known = listed(spelt, 20) || "nothing: every sheet is empty";
  return { code: "table-unknown", severity: "error", cell: null, details: { name, role: "Ratings", known } };
}

const severalTables = (
  role: AssessmentTableName,
  all: readonly FoundTable[],
  used: FoundTable,
): ProblemDraft => ({
  // Ratings in several tables are ratings that do not count.
  ...(role === "ratings"
    ? ({ code: "ratings-in-several-tables", severity: "error" } as const)
    : ({ code: "several-tables", severity: "warning" } as const)),
  cell: { sheet: used.region.sheet, row: used.headerRow, column: used.region.firstColumn },
  details: {
    role: assessmentTableTitles[role],
    known: listed(all.map(({ region }) => regionName(region))),
    name: regionName(used.region),
  },
});
