import type { WorkbookDescription } from "./cells";

type Taken = Pick<WorkbookDescription, "sheets" | "tables" | "names">;

function firstFree(candidates: (n: number) => string, taken: readonly { readonly name: string }[]): string {
  const used = new Set(taken.map(({ name }) => name.toLowerCase()));
  let n = 1;
  while (used.has(candidates(n).toLowerCase())) n++;
  return candidates(n);
}

const ownName = (name: string, n: number): string => (n === 1 ? `${name} (PSCI)` : `${name} (PSCI ${n})`);

/** "Data (PSCI)"; "Data (PSCI 2)" and so on when a sheet has that name already. */
export const ownSheetName = (name: string, { sheets }: Pick<Taken, "sheets">): string =>
  firstFree((n) => ownName(name, n), sheets);

/** "Framework"; "Framework (PSCI)" and so on when a sheet has that name already. */
export const freeSheetName = (name: string, { sheets }: Pick<Taken, "sheets">): string =>
  firstFree((n) => (n === 1 ? name : ownName(name, n - 1)), sheets);

/** "Framework"; "Framework_2" and so on when a table or a defined name has that name already. */
export const freeTableName = (name: string, { tables, names }: Pick<Taken, "tables" | "names">): string =>
  firstFree((n) => (n === 1 ? name : `${name}_${n}`), [...tables, ...names]);
