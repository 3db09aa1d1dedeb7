/** The entry of a list. */
export function entry<Item>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no entry ${index} in a list of ${list.length}.`);
  return item;
}
