import type { ProblemDraft } from "../../problems";
import { findJudgements, type FoundJudgements } from "../judgements/find-judgements";
import { listed, plain } from "../cells/text";
import { ratingTableIn } from "../raters/rating-columns";
import type { TableChoice, WorkbookContents } from "../reading";
import { regionName, regionsOf, type Region } from "./region";
import { isCalled } from "../words/table-names";
import { tableByName, tableOfRole, type FoundTable, type Role } from "./roles";

export interface FoundTables {
  readonly data: FoundTable | null;
  readonly framework: FoundTable | null;
  readonly method: FoundTable | null;
  readonly judgements: FoundJudgements;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Finds the three tables. Each one, in this order: what the user named; an Excel table, then a sheet, of a usual name;
 * an Excel table, then a visible sheet, whose header fits. A region serves one role only; several that fit equally are
 * a warning that says which one was used. Tables of judgements are found before the data, which they are not; nor is a
 * table of ratings any of the three, unless its name says so. A name that does not exist is an error that lists what
 * there is.
 *
 * @param methodOnly when the other two are known to stand in a layout that is no table
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
  const find = (role: Role): FoundTable | null => {
    const name = chosen[role];
    const found =
      name === undefined
        ? detect(regions.filter(free), role, problems)
        : tableNamed(regions, role, name, problems);
    if (found) taken.push(found.region);
    return found;
  };
  // Framework and Method first: their headers are the surer ones, and what they take is no data.
  const framework = methodOnly ? null : find("Framework");
  const method = find("Method");
  const named = chosen.Data === undefined || methodOnly ? null : find("Data");
  const judgements = findJudgements(regions.filter(free), framework);
  taken.push(...judgements.regions);
  if (methodOnly) return { data: null, framework, method, judgements, problems };
  const data = chosen.Data === undefined ? find("Data") : named;
  if (data === null && chosen.Data === undefined)
    problems.push({
      code: "data-not-found",
      severity: "error",
      cell: null,
      details: { known: listed(regions.map(regionName)) || "no filled sheet" },
    });
  return { data, framework, method, judgements, problems };
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
  const called = (same: (a: string) => boolean): Region | undefined =>
    regions.find((region) => region.table !== null && same(region.table)) ??
    regions.find((region) => region.table === null && same(region.sheet));
  const region =
    called((other) => other.toLowerCase() === name.trim().toLowerCase()) ??
    called((other) => plain(other) === plain(name));
  const found = region ? tableByName(tableInside(regions, region, role), role) : null;
  if (found !== null) return found;
  const known =
    listed(
      regions.map(({ table, sheet }) => table ?? sheet),
      20,
    ) || "nothing: every sheet is empty";
  problems.push({ code: "table-unknown", severity: "error", cell: null, details: { name, role, known } });
  return null;
}

/** A sheet that holds an Excel table of the role means that table. */
function tableInside(regions: readonly Region[], region: Region, role: Role): Region {
  if (region.table !== null) return region;
  const inside = regions.filter(({ sheet, table }) => table !== null && sheet === region.sheet);
  return inside.find((table) => tableOfRole(table, role) !== null) ?? region;
}

function detect(regions: readonly Region[], role: Role, problems: ProblemDraft[]): FoundTable | null {
  const byName =
    regions.find((region) => region.table !== null && isCalled(region.table, role)) ??
    regions.find((region) => region.table === null && isCalled(region.sheet, role));
  const inside = byName && tableInside(regions, byName, role);
  // Only data may have any header: a sheet called Indicators or Options can be something else altogether.
  const found = inside && (role === "Data" ? tableByName(inside, role) : tableOfRole(inside, role, "loose"));
  if (found) return found;

  const kinds = [(region: Region) => region.table !== null, isPlainVisible];
  const tries = [
    ...kinds.map((kind) => ({ kind, strictness: "strict" as const })),
    ...(role === "Data" ? kinds.map((kind) => ({ kind, strictness: "loose" as const })) : []),
  ];
  const candidates = regions.filter((region) => ratingTableIn(region) === null);
  for (const { kind, strictness } of tries) {
    const fitting = candidates.filter(kind).flatMap((region) => tableOfRole(region, role, strictness) ?? []);
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
