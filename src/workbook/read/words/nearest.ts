/** A word with more slips than this, or more than a third of its letters, is another word. */
const maximumEdits = 2;

/** Shorter words differ in one letter from too many others. */
const shortest = 5;

/** The thing that a word means, and the spelling to suggest. */
export interface KnownWord<Thing extends string> {
  readonly thing: Thing;
  readonly spelt: string;
}

/**
 * The known word that an unknown word was probably meant to be: the one with the fewest slips, if these are one or two and at
 * most a third of its letters. Both begin with the same letter, or with the same two letters in the other order: "Note" was
 * not meant to be "code". In words of four letters or fewer only two letters in the wrong order count as a slip, because
 * "Goals" and "NACE" are words. Null when words for different things are equally near; of several words for one thing, the
 * first.
 *
 * @param known the known words in the spelling in which they are compared
 * @example nearest("direktion", new Map([["direction", { thing: "direction", spelt: "Direction" }]]))?.spelt // "Direction"
 */
export function nearest<Thing extends string>(
  word: string,
  known: ReadonlyMap<string, KnownWord<Thing>>,
): KnownWord<Thing> | null {
  const most = Math.min(maximumEdits, Math.floor(word.length / 3));
  let best: KnownWord<Thing> | null = null;
  let fewest = most + 1;
  let isTie = false;
  for (const [candidate, meant] of known) {
    if (Math.abs(candidate.length - word.length) > most || !beginAlike(word, candidate)) continue;
    const isShort = Math.min(word.length, candidate.length) < shortest;
    if (isShort && !isTurned(word, candidate)) continue;
    const count = edits(word, candidate);
    if (count > most || count > fewest) continue;
    if (count === fewest && best !== null) isTie ||= best.thing !== meant.thing;
    else [best, fewest, isTie] = [meant, count, false];
  }
  return isTie ? null : best;
}

const beginAlike = (a: string, b: string): boolean =>
  a[0] === b[0] || (a[0] === b[1] && a[1] === b[0] && a.length > 1);

const isTurned = (a: string, b: string): boolean =>
  a.length === b.length && a !== b && [...a].sort().join("") === [...b].sort().join("");

/**
 * Slips between two words: a letter too many, too few or wrong, or two letters in the wrong order (the restricted
 * Damerau-Levenshtein distance; Boytsov 2011, "Indexing methods for approximate dictionary searching", section 2).
 *
 * @example edits("nmae", "name") // 1
 */
export function edits(a: string, b: string): number {
  let twoAbove: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isTurnedHere = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + (isSame ? 0 : 1),
          isTurnedHere ? (twoAbove[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [twoAbove, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
