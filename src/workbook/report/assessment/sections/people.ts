import { childrenInOrder, indicatorsBelow, nodeAt } from "../../context/structure";
import { fact, type DraftSection } from "../draft";
import { countOf, fixedNumber, literal, number, say } from "../live";
import type { Terms } from "../terms";
import { isFlat } from "./is-flat";

/** The sections that only people can write: what is measured, and what those say who know the units. */
export function frameworkSection(terms: Terms): DraftSection {
  const { context, index, words, workings } = terms;
  const { assessment: texts } = words;
  const { structure, model } = context;
  const flat = isFlat(terms);
  return {
    id: "framework",
    heading: texts.framework,
    items: [
      fact(
        "shape",
        say(flat ? texts.shapeFlat : texts.shape, {
          index: workings.text(words.tables.index, nodeAt(model, index.root).name),
          indicators: number(fixedNumber(indicatorsBelow(structure, index.root).count)),
          parts: number(fixedNumber(childrenInOrder(structure, index.root).length)),
          units: countOf(context, model.units.length),
        }),
      ),
      fact("framework-text", literal(texts.frameworkText)),
      { kind: "prompt", id: "framework", prompt: texts.frameworkPrompt },
    ],
  };
}

export const expertsSection = ({ words: { assessment: texts } }: Pick<Terms, "words">): DraftSection => ({
  id: "experts",
  heading: texts.experts,
  items: [
    fact("experts-text", literal(texts.expertsText)),
    { kind: "prompt", id: "experts", prompt: texts.expertsPrompt },
  ],
});
