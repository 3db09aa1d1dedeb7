/** Cells by row and column, as Univer's mutations have them. */
export type Cells<T> = Readonly<Record<number, Readonly<Record<number, T>> | null | undefined>>;

/**
 * The same cells in pieces of whole rows with about this many cells: between the pieces the page can draw and
 * respond.
 */
export function* inPieces<T>(cells: Cells<T>, most: number): Generator<Cells<T>> {
  let piece: Record<number, Cells<T>[number]> = {};
  let count = 0;
  for (const [row, inRow] of Object.entries(cells)) {
    const added = Object.keys(inRow ?? {}).length;
    if (count > 0 && count + added > most) {
      yield piece;
      [piece, count] = [{}, 0];
    }
    piece[Number(row)] = inRow;
    count += added;
  }
  yield piece;
}
