import { fact, undefinedFact } from "../draft";
import type { DraftItem } from "../draft";
import { percent, say } from "../live";
import { firstInput } from "../tables/inputs";
import type { Terms } from "../terms";

export function sensitive(terms: Terms): DraftItem {
  const { words } = terms;
  const { assessmentAssumptions: texts } = words;
  const first = firstInput(terms);
  if (first === null) return undefinedFact("sensitivity", texts.sensitivityNone);
  if (first === "still") return undefinedFact("sensitivity", texts.sensitivityStill);
  return fact(
    "sensitivity",
    say(texts.sensitivity, {
      name: first.name,
      first: percent(first.first),
      total: percent(first.total),
      low: percent(first.low),
      high: percent(first.high),
    }),
  );
}
