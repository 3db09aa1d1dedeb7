/** Every order of a few things. */
export function permutations<T>(things: readonly T[]): T[][] {
  if (things.length <= 1) return [[...things]];
  return things.flatMap((thing, k) =>
    permutations([...things.slice(0, k), ...things.slice(k + 1)]).map((rest) => [thing, ...rest]),
  );
}
