/** A cell: a unit on an item, by their codes. */
export interface RatedPlace {
  readonly unit: string;
  readonly item: string;
}

/** What identifies a cell; codes may hold any character. */
export const placeOf = ({ unit, item }: RatedPlace): string => JSON.stringify([unit, item]);
