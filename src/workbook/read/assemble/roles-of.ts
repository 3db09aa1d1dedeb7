import type { ProblemDraft } from "../../problems";
import type { ReasonKey } from "../account/reasons";
import type { Certainty, ColumnRole, LeftOutRow, Reason } from "../account/table-reading";
import { roleOf, type RoleOfColumn } from "../columns/roles";
import type { FoundData } from "../find/find-data";
import type { Header } from "../find/region";
import type { PlacedEntries } from "./place-entries";
import type { NamedColumn } from "./placed";

/** The roles of all columns except codes, names and times, inferred from their contents and headers. */
export function rolesOf({ facts, columns }: FoundData): ReadonlyMap<Header, RoleOfColumn> {
  const others = new Set(columns.others);
  const code = facts.columns.find(({ header }) => header === columns.code);
  const judged = {
    ...facts,
    ...(code && { code }),
    columns: facts.columns.filter(({ header }) => others.has(header)),
  };
  const roles = new Map(judged.columns.map((column) => [column.header, roleOf(column, judged)]));
  return [...roles.values()].some(({ role }) => role === "indicator") ? roles : withNamedOnly(roles);
}

const namedOnly = new Set<ReasonKey>(["published-named", "published-titled", "size-named"]);

/** When no column would be scored, columns that were left out only because of a header such as Score are scored. */
function withNamedOnly(roles: ReadonlyMap<Header, RoleOfColumn>): ReadonlyMap<Header, RoleOfColumn> {
  return new Map(
    [...roles].map(([header, role]) => [
      header,
      namedOnly.has(role.reason.key)
        ? {
            role: "indicator",
            reason: { key: "numbers", names: {} },
            certainty: "unsure",
            doubt: role.reason,
          }
        : role,
    ]),
  );
}

const as = (
  role: ColumnRole,
  key: ReasonKey,
  certainty: Certainty,
  names: Reason["names"] = {},
): RoleOfColumn => ({ role, reason: { key, names }, certainty });

/** The roles that the Framework and the Method state. */
export function statedRoles(
  placed: PlacedEntries,
  groups: readonly NamedColumn[],
): ReadonlyMap<Header, RoleOfColumn> {
  return new Map<Header, RoleOfColumn>([
    ...placed.passedOver.map((header) => [header, as("other", "framework-unscored", "stated")] as const),
    ...[...placed.unscored].map(
      ([header, role]) => [header, as(role, "framework-unscored", "stated")] as const,
    ),
    ...placed.denominators.map(
      ({ header }) => [header, as("denominator", "framework-lists", "stated")] as const,
    ),
    ...placed.indicators.map(
      ({ header, entry }) =>
        [
          header,
          entry.fromHeader
            ? as("indicator", "header-group", "stated", { parent: entry.parent })
            : as("indicator", "framework-lists", "stated"),
        ] as const,
    ),
    ...groups.map(({ header }) => [header, as("group", "framework-lists", "stated")] as const),
  ]);
}

/** Adds the column that the Method groups by. */
export function withGroups(
  roles: ReadonlyMap<Header, RoleOfColumn>,
  groups: readonly NamedColumn[],
): ReadonlyMap<Header, RoleOfColumn> {
  const stated = groups.filter(({ header }) => roles.get(header)?.role !== "group");
  return new Map([
    ...roles,
    ...stated.map(({ header }) => [header, as("group", "method-groups", "stated")] as const),
  ]);
}

/** The rows that were skipped while the units were read, from the problems about them. */
export const leftOutRows = (problems: readonly ProblemDraft[]): readonly LeftOutRow[] =>
  problems.flatMap(({ code, cell, details }) =>
    cell !== null && (code === "row-ignored" || code === "totals-row-ignored")
      ? [
          {
            cell,
            text: details["found"] ?? "",
            reason: { key: code === "row-ignored" ? "row-heading" : "row-total", names: {} },
          },
        ]
      : [],
  );
