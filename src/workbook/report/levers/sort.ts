import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { blockName } from "../frame/block-name";
import type { ReportWords } from "../words";
import { wordsIn } from "../words";

/** The block of the yellow cell. */
export const sortBlock = (index: IndexSheets): string => blockName(`Levers${index.suffix}`, "Sort");

/** The orders to choose from. */
export const sortTexts = ({ levers: words }: ReportWords): readonly string[] => [
  words.sortGain,
  words.sortPerCost,
  words.sortCost,
  words.sortGap,
  words.sortRelated,
  words.sortFramework,
];

/** Place of the order that the user chose before, in either language; the first unless there is one. */
export function chosenSort(context: Context, index: IndexSheets): number {
  const chosen = context.input.chosen[sortBlock(index)];
  if (chosen === undefined) return 0;
  const places = [context.words, wordsIn("en"), wordsIn("es")].map((words) =>
    sortTexts(words).indexOf(chosen),
  );
  return places.find((place) => place >= 0) ?? 0;
}
