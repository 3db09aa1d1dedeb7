/**
 * The entry of a list at a position that the program knows to be in it: `list[index]` with a check. In the inner loops over
 * columns the check would cost too much: `eslint.config.mjs` names their files.
 *
 * @throws RangeError when the list has no such position
 * @example at([10, 20], 1) // 20
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`There is no entry ${index} in a list of ${list.length}.`);
  return entry;
}

/**
 * The value of a map at a key that the program knows to be in it.
 *
 * @throws Error when the map has no such key
 * @example need(new Map([["a", 1]]), "a") // 1
 */
export function need<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`There is no ${JSON.stringify(key)} in the map.`);
  return value;
}
