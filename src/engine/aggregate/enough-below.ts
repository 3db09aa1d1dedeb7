import type { MissingRule } from "../model/choice";
import type { Below } from "../stages";
import { childrenNeeded, isPresent, presentOf } from "./presence";

/**
 * The data of a node where elements that are set aside count too: a unit that has too few of all these elements has none of the
 * children, and for any other unit one child is enough.
 *
 * @param setAside the elements that are set aside, one byte per entry of the columns
 */
export function enoughBelow(
  { columns, present, weights }: Omit<Below, "needed">,
  rule: MissingRule,
  setAside: readonly Uint8Array[],
): Below {
  const needed = childrenNeeded(rule, columns.length + setAside.length);
  const entries = setAside[0]?.length ?? 0;
  const has = (k: number, entry: number): boolean => {
    const column = columns[k];
    return column !== undefined && isPresent(present[k] ?? null, column, entry);
  };
  const isEnough = Uint8Array.from({ length: entries }, (_, entry) => {
    let count = presentOf(setAside, entry);
    for (let k = 0; k < columns.length; k++) if (has(k, entry)) count++;
    return count >= needed ? 1 : 0;
  });
  return {
    columns: columns.map((column) => column.map((x, entry) => (isEnough[entry] === 1 ? x : NaN))),
    present: present.map((own) => own && own.map((x, entry) => (isEnough[entry] === 1 ? x : 0))),
    weights,
    needed: 1,
  };
}
