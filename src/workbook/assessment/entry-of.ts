/**
 * An entry that a list has.
 *
 * @throws RangeError where it has none: a mistake of the program
 */
export function entryOf<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`There is no entry ${index} of ${list.length}.`);
  return entry;
}
