import type { WorkbookDescription } from "../cells";

type Taken = Pick<WorkbookDescription, "sheets" | "tables" | "names">;

const firstFree = (
  candidates: (n: number) => string,
  taken: readonly { readonly name: string }[],
): string => {
  const used = new Set(taken.map(({ name }) => name.toLowerCase()));
  let n = 1;
  while (used.has(candidates(n).toLowerCase())) n++;
  return candidates(n);
};

/** "Framework", or "Framework (PSCI)" and so on where a sheet has that name. */
export const freeSheetName = (name: string, { sheets }: Taken): string =>
  firstFree((n) => (n === 1 ? name : n === 2 ? `${name} (PSCI)` : `${name} (PSCI ${n - 1})`), sheets);

/** "Framework", or "Framework_2" and so on where a table or a defined name has that name. */
export const freeTableName = (name: string, { tables, names }: Taken): string =>
  firstFree((n) => (n === 1 ? name : `${name}_${n}`), [...tables, ...names]);
