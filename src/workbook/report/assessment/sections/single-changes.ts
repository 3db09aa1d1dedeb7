import { at } from "../../../../engine/internal";
import { columnFigure } from "../column-figures";
import { fact, undefinedFact } from "../draft";
import type { DraftItem, DraftSentence } from "../draft";
import { either, isZero, literal, number, percent, say, together, type Live } from "../live";
import type { ItemColumn } from "../item-table";
import { singleChanges, type ChangeTable } from "../tables/changes";
import type { Terms } from "../terms";
import { changeOf } from "./varied";

/** The change that moves ranks most. */
export function largest(
  terms: Terms,
  id: string,
  { table, names, shift, moved }: ChangeTable,
  [none, still, sentence]: readonly [none: string, still: string, sentence: string],
): DraftSentence {
  const { workings } = terms;
  if (shift.values.every((x) => Number.isNaN(x))) return undefinedFact(id, none);
  const most = columnFigure(shift, "MAX");
  const row = shift.values.indexOf(most.value);
  const looked = <T extends string | number>(column: ItemColumn<T>): Live<T> => ({
    value: at(column.values, row),
    formula: `INDEX(${column.range},MATCH(${most.formula},${shift.range},0))`,
  });
  const name = workings.figure(table.title, looked(names));
  const share = workings.figure(`${table.title} (3)`, looked(moved), { format: "0%" });
  return fact(
    id,
    either(
      isZero(most),
      literal(still),
      say(sentence, { name, shift: number(most, 1), moved: percent(share) }),
    ),
  );
}

/** The single change that moves ranks most, and those that gave no index. */
export function singleChange(terms: Terms): DraftItem {
  const { test, words, workings } = terms;
  const { assessmentAssumptions: texts } = words;
  const { text } = largest(terms, "change", singleChanges(terms), [
    texts.changeNone,
    texts.changeStill,
    texts.change,
  ]);
  const failed = test.changes.filter(({ part, ranks }) => ranks === null && part !== "leave-one-out");
  if (failed.length === 0) return fact("change", text);
  const names = workings.text(
    texts.changeFailed,
    failed.map(({ part, alternative }) => changeOf(terms, part, alternative)).join("; "),
  );
  return fact("change", together(text, say(texts.changeFailed, { names })));
}

export const hasOtherImputations = (changes: Terms["test"]["changes"]): boolean =>
  changes.some(({ part }) => part === "imputation");

export function otherImputations(terms: Terms): DraftItem {
  const { context, test, words } = terms;
  const { assessmentAssumptions: texts } = words;
  if (hasOtherImputations(test.changes))
    return largest(terms, "missing", singleChanges(terms, "imputation"), [
      texts.missingUntried,
      texts.missingStill,
      texts.missing,
    ]);
  const isComplete = context.results.denominated.every((column) => column.every((x) => !Number.isNaN(x)));
  return undefinedFact("missing", isComplete ? texts.missingNothing : texts.missingUntried);
}
