import { cases, column, oneOf } from "../tree/build";
import type { Expression } from "../tree/expression";

/**
 * What differs between indicators, in a table with one row per indicator: indicators with the same expression share a branch,
 * and where all have the same there is none.
 */
export function byIndicator(
  entries: readonly (readonly [code: string, value: Expression])[],
  otherwise: Expression | null = null,
  table: string | null = null,
): Expression {
  const groups = new Map<string, { readonly value: Expression; readonly codes: string[] }>();
  for (const [code, value] of entries) {
    const key = JSON.stringify(value);
    const group = groups.get(key);
    if (group) group.codes.push(code);
    else groups.set(key, { value, codes: [code] });
  }
  const [only, ...more] = groups.values();
  if (only && more.length === 0 && otherwise === null) return only.value;
  return cases(
    [...groups.values()].map(
      ({ value, codes }) => [oneOf(column("indicator", table), codes), value] as const,
    ),
    otherwise,
  );
}
