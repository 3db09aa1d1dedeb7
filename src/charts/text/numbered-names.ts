import type { Shape } from "../scene";
import { cutLabels } from "./cut-labels";
import { textWidth } from "./text-width";

interface NumberedNames {
  /** The names, or their numbers where one of the names does not fit. */
  readonly short: readonly string[];
  /** Height of the list below the picture: 0 where the names fit. */
  readonly height: number;
  readonly list: (top: number) => readonly Shape[];
}

/** Names for places of a width: where they do not fit, numbers, and a list of the numbered names below the picture. */
export function numberedNames(
  names: readonly string[],
  room: number,
  width: number,
  size: number,
): NumberedNames {
  if (names.every((name) => textWidth(name, size) <= room))
    return { short: names, height: 0, list: () => [] };
  const line = size + 5;
  const shown = cutLabels(names, width - 22, size);
  return {
    short: names.map((_, k) => String(k + 1)),
    height: names.length * line + 6,
    list: (top) =>
      names.map((name, k) => {
        const text = `${k + 1}  ${shown[k] ?? name}`;
        const y = top + (k + 1) * line;
        const shape = { kind: "text", x: 0, y, text, size, fill: "text", anchor: "start" } as const;
        return shown[k] === name ? shape : { ...shape, whole: name };
      }),
  };
}
