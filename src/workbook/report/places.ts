/** Places in a sentence: "sheet Voice and sheet Law"; of many the first and how many more. */
export function listedPlaces(places: readonly string[]): string {
  const shown = places.slice(0, 4);
  const more = places.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
