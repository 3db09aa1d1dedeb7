import type { Method } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import { listed, Lookup } from "../cells/text";
import { columnFinder } from "../data/data-columns";
import type { Header } from "../find/region";
import { groupSetting } from "../method/group-setting";
import { nearAmong } from "../method/near-words";
import type { ReadMethod } from "../method/read-method";
import { misspeltValue } from "../method/row-words";
import type { NamedColumn } from "./placed";

export interface Grouping {
  /** The groups of the framework, and the column that the Method names if the framework does not have it. */
  readonly groups: readonly NamedColumn[];
  /** Code of the group that is used; null for none. */
  readonly group: Method["group"];
  readonly problems: readonly ProblemDraft[];
}

/**
 * Decides by which column units are grouped: the one that the Method names by code or name, else the first group column,
 * with a note. `headers` are all columns except codes and names.
 */
export function grouping(
  { method, cells, groupStated }: Pick<ReadMethod, "method" | "cells" | "groupStated">,
  groups: readonly NamedColumn[],
  headers: readonly Header[],
): Grouping {
  const [first] = groups;
  const wanted = method.group;
  if (wanted === null) {
    if (groupStated || first === undefined) return { groups, group: null, problems: [] };
    const note: ProblemDraft = {
      code: "group-assumed",
      severity: "note",
      cell: null,
      details: { title: first.name },
    };
    return { groups, group: first.code, problems: [note] };
  }
  const header = columnFinder(headers)(wanted, wanted);
  const byKey = new Lookup<NamedColumn>();
  for (const named of groups) byKey.add(named.code, named);
  for (const named of groups) byKey.add(named.name, named);
  const known = byKey.get(wanted) ?? groups.find((named) => named.header === header);
  if (known) return { groups, group: known.code, problems: [] };
  if (header) {
    const named = { code: header.text, name: header.text, header };
    return { groups: [...groups, named], group: named.code, problems: [] };
  }
  const cell = cells[groupSetting.title.toLowerCase()] ?? null;
  const near = nearAmong(groupSetting, wanted, [
    ...groups.flatMap(({ code, name }) => [code, name]),
    ...headers.map(({ text, name = text }) => name),
  ]);
  if (near !== null) {
    const group = near.words === "none" ? null : near.words;
    const read = grouping({ method: { ...method, group }, cells, groupStated: true }, groups, headers);
    return {
      ...read,
      problems: [misspeltValue(groupSetting, wanted, near.suggestion, cell), ...read.problems],
    };
  }
  const details = { found: wanted, known: listed(["none", ...groups.map(({ code }) => code)]) };
  const where = { setting: groupSetting.title };
  return {
    groups,
    group: null,
    problems: [{ code: "group-column-unknown", severity: "error", cell, details, where }],
  };
}
