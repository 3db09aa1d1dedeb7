/** A cell: a unit on an item, by their codes. */
export interface RatedPlace {
  readonly unit: string;
  readonly item: string;
}

/**
 * What identifies a cell; codes may hold any character.
 *
 * @example placeOf({ unit: "A", item: "x" }) === placeOf({ unit: "A", item: "x", level: 2 }) // true
 */
export const placeOf = ({ unit, item }: RatedPlace): string => JSON.stringify([unit, item]);
