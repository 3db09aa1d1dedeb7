import { textOf } from "./long-text";

/** Texts of CSV files with tables that are large and otherwise normal. */
export const largeTables: Readonly<Record<string, () => Uint8Array>> = {
  "a CSV of 100,000 x 100": () => table(100_000, 100, ",", "."),
  "the same, decimal commas": () => table(100_000, 100, ";", ","),
  "a CSV of 1,000,000 x 4": () => table(1_000_000, 4, ",", "."),
  "a CSV of 195,000 x 100": () => table(195_000, 100, ",", "."),
  "a CSV of 41,000,000 commas": () => textOf(41, () => ",".repeat(1_000_000), "a,b\n1,2\n"),
};

function table(units: number, indicators: number, separator: string, point: string): Uint8Array {
  const names = Array.from({ length: indicators }, (_, j) => `ind${j + 1}`);
  const header = `${["Code", "Name", ...names].join(separator)}\n`;
  let state = 12_345;
  // Its own generator, so that the file is the same each time: Numerical Recipes, 7.1.
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const figure = (j: number): string => {
    const text = (random() * 100 * (1 + (j % 7))).toFixed(3 + (j % 4));
    return random() < 0.002 ? "" : text.replace(".", point);
  };
  const line = (i: number): string =>
    `${[`U${i + 1}`, `Unit number ${i + 1}`, ...names.map((_, j) => figure(j))].join(separator)}\n`;
  return textOf(units, line, header);
}
