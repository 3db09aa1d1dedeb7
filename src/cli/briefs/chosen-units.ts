import type { Model } from "../../engine";
import { Failure } from "../failure";

/** Names in a message. */
const most = 20;

/**
 * Positions of the units that briefs are written for: those named, by code or else by name; those with a group label; or all.
 *
 * @throws Failure when a unit or a group is not there
 */
export function chosenUnits(
  { units, groups }: Pick<Model, "units" | "groups">,
  { unit: named = [], group }: { readonly unit?: readonly string[]; readonly group?: string },
): readonly number[] {
  const found = named.map((words) => {
    const wanted = words.trim().toLowerCase();
    const byCode = units.findIndex(({ code }) => code.toLowerCase() === wanted);
    const position = byCode >= 0 ? byCode : units.findIndex(({ name }) => name.toLowerCase() === wanted);
    if (position >= 0) return position;
    const known = units.map(({ code }) => code);
    throw new Failure("unit-unknown", `There is no unit called ${words}.`, `Use one of: ${listed(known)}.`);
  });
  const inGroup = group === undefined ? null : labelled(groups, group);
  const all = [...units.keys()];
  return all.filter(
    (position) =>
      (named.length === 0 || found.includes(position)) && (inGroup === null || inGroup.has(position)),
  );
}

/** Units with a label in any of the groups. */
function labelled(groups: Model["groups"], words: string): ReadonlySet<number> {
  const wanted = words.trim().toLowerCase();
  const found = groups.flatMap(({ labels }) =>
    [...labels.keys()].filter((position) => labels[position]?.toLowerCase() === wanted),
  );
  if (found.length > 0) return new Set(found);
  const known = [...new Set(groups.flatMap(({ labels }) => labels))].filter((label) => label !== null);
  throw new Failure(
    "group-unknown",
    `No unit has the group label ${words}.`,
    known.length === 0 ? "The data have no column of groups." : `Use one of: ${listed(known)}.`,
  );
}

const listed = (names: readonly string[]): string =>
  names.length <= most ? names.join(", ") : `${names.slice(0, most).join(", ")}, ...`;
