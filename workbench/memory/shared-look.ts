import { plainLook, type CellLook, type MemoryCell } from "./cell";

/** Looks by their contents, so that cells that look alike share one. */
const known = new Map<string, CellLook>([[keyOf(plainLook), plainLook]]);

/** One object for the same look. */
export function sharedLook(look: CellLook): CellLook {
  const key = keyOf(look);
  const found = known.get(key);
  if (found === undefined) known.set(key, look);
  return found ?? look;
}

/** A change for the looks of many cells: each look is computed once. */
export function changingLooks(change: (look: CellLook) => CellLook): (cell: MemoryCell) => MemoryCell {
  const changed = new Map<CellLook, CellLook>();
  return (cell) => {
    let look = changed.get(cell.look);
    if (look === undefined) changed.set(cell.look, (look = sharedLook(change(cell.look))));
    return look === cell.look ? cell : { ...cell, look };
  };
}

function keyOf({ font, fill, borders, alignment }: CellLook): string {
  const { top, bottom, left, right } = borders;
  return JSON.stringify([
    [font.bold, font.italic, font.size, font.colour],
    fill,
    [top, bottom, left, right],
    [alignment.horizontal, alignment.vertical, alignment.wrap, alignment.rotation, alignment.indent],
  ]);
}
