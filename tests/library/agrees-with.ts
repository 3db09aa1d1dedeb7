/** Whether a found value is the stated one: numbers to `tolerance`, objects in the keys that are stated. */
export function agreesWith(found: unknown, stated: unknown, tolerance: (x: number) => number): boolean {
  if (typeof stated === "number" && typeof found === "number")
    return Object.is(found, stated) || Math.abs(found - stated) <= tolerance(stated);
  if (isList(stated) && isList(found))
    return (
      found.length === stated.length && Array.from(stated).every((x, k) => agreesWith(found[k], x, tolerance))
    );
  if (isRecord(stated) && isRecord(found))
    return Object.entries(stated).every(([key, x]) => agreesWith(found[key], x, tolerance));
  return Object.is(found, stated);
}

/** But for the last bits. */
export const closely = (x: number): number => 1e-12 * Math.max(1, Math.abs(x));

/** To the decimals that are shown. */
export const asShown = (x: number): number => 0.5 * 10 ** -(String(x).split(".")[1]?.length ?? 0);

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || ArrayBuffer.isView(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !isList(value);
