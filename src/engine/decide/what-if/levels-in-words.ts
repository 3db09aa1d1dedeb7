/** "level 1-5", "niveles de 0 a 4", "niveaux 1 à 5". */
const levels =
  /\b(?:levels?|nivel(?:es)?|scale|escala|stufen?|niveaux?)\D*(\d+)\s*(?:-|–|to|a|bis|à)\s*(\d+)/iu;

/**
 * The first and the last level that a unit of measurement names, in English, Spanish, French, German or Portuguese; null where it
 * names none.
 *
 * @example levelsInWords("level 1-5") // [1, 5]
 * @example levelsInWords("% of plans") // null
 */
export function levelsInWords(unit: string): readonly [first: number, last: number] | null {
  const named = levels.exec(unit);
  const [first, last] = [Number(named?.[1]), Number(named?.[2])];
  return first < last ? [first, last] : null;
}
