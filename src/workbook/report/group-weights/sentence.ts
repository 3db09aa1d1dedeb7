import type { Context } from "../context/context";
import { nodeAt } from "../context/structure";
import { said } from "../words";
import type { GroupLayout } from "./layout";

/** What the sheet says, in sentences. */
export function groupSentences(
  context: Context,
  { opinion, aggregates, shown }: GroupLayout,
): readonly string[] {
  const { groupWeights: words } = context.words;
  if (opinion === null) return [words.nobody];
  const { participants, groups, silent, pairs } = opinion;
  const [least] = aggregates;
  const lines = [
    said(words.sentence, { count: participants.length, disputed: pairs.disputed, compared: pairs.compared }),
    ...(least === undefined
      ? []
      : [
          said(words.leastAgreed, {
            name: nodeAt(context.model, least).name,
            agreement: (opinion.disagreement[least]?.agreement ?? NaN).toFixed(2),
          }),
        ]),
  ];
  const notes = [
    words.silentNote,
    ...(silent > 0 ? [said(words.silent, { count: silent })] : []),
    ...(shown.length === 0 ? [words.manyParticipants] : []),
    ...(groups.length === 0 ? [words.noGroups] : []),
  ];
  return [lines.join(" "), notes.join(" ")];
}
