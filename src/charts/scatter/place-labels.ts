import type { TextShape } from "../scene";
import { textWidth } from "../text/text-width";

/** A point with its label, in pixels. */
interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
  readonly strong: boolean;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Labels beside their points: at the right, the left, above or below, where no other label and no point is. A label without room
 * is left out; the strong ones come first. It stands on no line where it has another place.
 */
export function placeLabels(
  points: readonly Labelled[],
  within: Box,
  lines: readonly Box[],
  size: number,
): readonly TextShape[] {
  const taken: Box[] = points.map(({ x, y, radius }) => around(x, y, radius));
  const placed: TextShape[] = [];
  for (const point of [...points].sort((a, b) => Number(b.strong) - Number(a.strong))) {
    const width = textWidth(point.label, size);
    const free = placesOf(point, width, size).filter((box) => isFree(box, taken, within));
    const found = free.find((box) => isFree(box, lines, within)) ?? free[0];
    if (found === undefined || point.label === "") continue;
    taken.push(found);
    placed.push({
      ...({ kind: "text", x: (found.left + found.right) / 2, y: found.bottom - 0.2 * size, size } as const),
      ...({ text: point.label, fill: "text", anchor: "middle" } as const),
      ...(point.strong ? { strong: true } : {}),
    });
  }
  return placed;
}

const around = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

function placesOf({ x, y, radius }: Labelled, width: number, size: number): readonly Box[] {
  const away = radius + 2;
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + size });
  return [
    box(x + away, y - size / 2),
    box(x - away - width, y - size / 2),
    box(x - width / 2, y - away - size),
    box(x - width / 2, y + away),
  ];
}

const isFree = (box: Box, taken: readonly Box[], within: Box): boolean =>
  box.left >= within.left &&
  box.right <= within.right &&
  box.top >= within.top &&
  box.bottom <= within.bottom &&
  !taken.some(
    (other) =>
      box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
  );
