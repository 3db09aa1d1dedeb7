import type { ProblemDraft } from "../../problems";
import { findJudgements, type FoundJudgements } from "../judgements/find-judgements";
import { findDecisions, type FoundDecisions } from "../decisions/find-decisions";
import { listed, plain } from "../cells/text";
import { findAssessment, type FoundAssessment, ratingTableIn } from "../assessment/find-assessment";
import type { TableChoice, WorkbookContents } from "../reading";
import { findFrozen } from "../frozen/find-frozen";
import { findGoalposts } from "../goalposts/find-goalposts";
import { regionName, regionsOf, type Region } from "./region";
import { nearest } from "../words/nearest";
import { isCalled } from "../words/table-names";
import { tableByName, tableOfRole, type FoundTable, type Role } from "./roles";

export interface FoundTables {
  /** Regions that may be the data: all that have no other role, or only the one that the user names. */
  readonly candidates: readonly Region[];
  readonly framework: FoundTable | null;
  readonly method: FoundTable | null;
  readonly judgements: FoundJudgements;
  readonly decisions: FoundDecisions;
  readonly assessment: FoundAssessment;
  /** The table Frozen scale; null where there is none. */
  readonly frozen: FoundTable | null;
  /** The table Goalposts; null where there is none. */
  readonly goalposts: FoundTable | null;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Finds Framework, Method, and the tables of judgements, decisions and assessments; the other regions may be the data. Each is, in this order: the one
 * that the user named; an Excel table, then a sheet, with a usual name; an Excel table, then a visible sheet, with a header
 * that fits. A region has one role only. When several fit, a warning says which one was used. A name that does not exist is
 * an error, which lists the names that exist.
 *
 * @param methodOnly true when Data and Framework are in the layout of the COIN Tool
 */
export function findTables(contents: WorkbookContents, choice: TableChoice, methodOnly = false): FoundTables {
  const regions = regionsOf(contents);
  const problems: ProblemDraft[] = [];
  const taken: Region[] = [];
  const chosen: Readonly<Record<Role, string | undefined>> = {
    Data: choice.data,
    Framework: choice.framework,
    Method: choice.method,
  };
  const free = (region: Region): boolean => !taken.some((other) => overlap(region, other));
  const find = (role: "Framework" | "Method"): FoundTable | null => {
    const name = chosen[role];
    const found =
      name === undefined
        ? detect(regions.filter(free), role, problems)
        : tableNamed(regions, role, name, problems);
    if (found) taken.push(found.region);
    return found;
  };
  const named =
    choice.data === undefined || methodOnly ? null : regionNamed(regions, "Data", choice.data, problems);
  if (named) taken.push(named);
  const isNamed = ({ table, sheet }: Region): boolean =>
    Object.values(chosen).some((name) => name !== undefined && [table, sheet].includes(name));
  const frozen = findFrozen(regions.filter((region) => free(region) && !isNamed(region)));
  if (frozen.table) taken.push(frozen.table.region);
  problems.push(...frozen.problems);
  const posts = findGoalposts(
    regions.filter((region) => free(region) && !isNamed(region)),
    choice.goalposts,
  );
  if (posts.table) taken.push(posts.table.region);
  problems.push(...posts.problems);
  // The tables of decisions have names of their own, and headers that others have too.
  const decisions = findDecisions(regions.filter((region) => free(region) && !isNamed(region)));
  taken.push(...decisions.regions);
  const assessment = findAssessment(
    regions.filter((region) => free(region) && !isNamed(region)),
    choice.ratings,
  );
  taken.push(...assessment.regions);
  // Framework and Method next: their headers are more certain, and their regions cannot be the data.
  const framework = methodOnly ? null : find("Framework");
  const method = find("Method");
  const judgements = findJudgements(regions.filter(free), framework);
  taken.push(...judgements.regions);
  const candidates = methodOnly
    ? []
    : named
      ? [named]
      : choice.data === undefined
        ? regions.filter(free)
        : [];
  return {
    ...{ candidates, framework, method, judgements, decisions, assessment },
    ...{ frozen: frozen.table, goalposts: posts.table, problems },
  };
}

const overlap = (a: Region, b: Region): boolean =>
  a.sheet === b.sheet &&
  (a.table === b.table || a.table === null || b.table === null) &&
  a.firstRow <= b.lastRow &&
  b.firstRow <= a.lastRow &&
  a.firstColumn <= b.lastColumn &&
  b.firstColumn <= a.lastColumn;

function tableNamed(
  regions: readonly Region[],
  role: Role,
  name: string,
  problems: ProblemDraft[],
): FoundTable | null {
  const region = regionNamed(regions, role, name, problems);
  const found = region ? tableByName(region, role) : null;
  if (region !== null && found === null) problems.push(unknownTable(regions, role, name));
  return found;
}

/** The table or sheet with a name; case, accents and punctuation may differ. */
function regionNamed(
  regions: readonly Region[],
  role: Role,
  name: string,
  problems: ProblemDraft[],
): Region | null {
  const called = (same: (a: string) => boolean): Region | undefined =>
    regions.find((region) => region.table !== null && same(region.table)) ??
    regions.find((region) => region.table === null && same(region.sheet));
  const region =
    called((other) => other.toLowerCase() === name.trim().toLowerCase()) ??
    called((other) => plain(other) === plain(name));
  if (region === undefined) problems.push(unknownTable(regions, role, name));
  return region === undefined ? null : tableInside(regions, region, role);
}

function unknownTable(regions: readonly Region[], role: Role, name: string): ProblemDraft {
  const spelt = regions.map(({ table, sheet }) => table ?? sheet);
  const known = listed(spelt, 20) || "nothing: every sheet is empty";
  const suggestion = nearest(plain(name), new Map(spelt.map((it) => [plain(it), { thing: it, spelt: it }])));
  const details = { name, role, known, ...(suggestion && { suggestion: suggestion.spelt }) };
  return { code: "table-unknown", severity: "error", cell: null, details };
}

/** When a sheet contains an Excel table with the role, that table; else the region itself. */
export function tableInside(regions: readonly Region[], region: Region, role: Role): Region {
  if (region.table !== null) return region;
  const inside = regions.filter(({ sheet, table }) => table !== null && sheet === region.sheet);
  return inside.find((table) => tableOfRole(table, role) !== null) ?? region;
}

function detect(
  regions: readonly Region[],
  role: "Framework" | "Method",
  problems: ProblemDraft[],
): FoundTable | null {
  const byName =
    regions.find((region) => region.table !== null && isCalled(region.table, role)) ??
    regions.find((region) => region.table === null && isCalled(region.sheet, role));
  const inside = byName && tableInside(regions, byName, role);
  const found = inside && tableOfRole(inside, role, "loose");
  if (found) return found;

  const kinds = [(region: Region) => region.table !== null, isPlainVisible];
  const candidates = regions.filter((region) => ratingTableIn(region) === null);
  for (const kind of kinds) {
    const fitting = candidates.filter(kind).flatMap((region) => tableOfRole(region, role) ?? []);
    const [first] = [...fitting].sort((a, b) => size(b) - size(a));
    if (first === undefined) continue;
    if (fitting.length > 1) problems.push(severalTables(role, fitting, first));
    return first;
  }
  return null;
}

const isPlainVisible = (region: Region): boolean => region.table === null && region.visible;

const size = ({ region, headers, headerRow }: FoundTable): number =>
  headers.length * (region.lastRow - headerRow + 1);

const severalTables = (role: Role, fitting: readonly FoundTable[], used: FoundTable): ProblemDraft => ({
  code: "several-tables",
  severity: "warning",
  cell: { sheet: used.region.sheet, row: used.headerRow, column: used.region.firstColumn },
  details: {
    role,
    known: listed(fitting.map(({ region }) => regionName(region))),
    name: regionName(used.region),
  },
});
