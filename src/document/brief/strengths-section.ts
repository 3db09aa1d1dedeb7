import { at } from "../../engine/internal";
import { said } from "../../workbook/report";
import { numbers, texts } from "../audit/cells";
import type { DocumentBlock, TableBlock } from "../document";
import { type BriefSubject, indicatorName } from "./brief-subject";
import { measuredIn, rankText, valueText } from "./figures-in-words";
import { type Compared, comparedWith, medianOf } from "./peers-of-unit";
import { type Standing, strengthsAndWeaknesses } from "./standings";

/** What a unit does best and worst, with its own values beside the median of its peers. */
export function strengthsSection(subject: BriefSubject, unit: number): readonly DocumentBlock[] {
  const { brief } = subject.words;
  const { strengths, weaknesses } = strengthsAndWeaknesses(subject, unit);
  if (strengths.length === 0) return [];
  const compared = comparedWith(subject, unit);
  return [
    { kind: "heading", level: 1, text: brief.standings },
    table(subject, unit, compared, "strengths", strengths),
    table(subject, unit, compared, "weaknesses", weaknesses),
  ];
}

function table(
  subject: BriefSubject,
  unit: number,
  compared: Compared,
  id: "strengths" | "weaknesses",
  standings: readonly Standing[],
): TableBlock {
  const { results, words } = subject;
  const { brief, columns } = words;
  return {
    ...{ kind: "table", id, caption: brief[id], note: "" },
    columns: [
      texts(columns.indicator, 4),
      numbers(brief.value, 1.2),
      texts(brief.measured, 2.6),
      numbers(brief.peersMedian, 1.5),
      numbers(columns.rank, 1.3),
    ],
    rows: standings.map(({ indicator, rank, of }) => {
      const column = at(results.denominated, indicator);
      const median = medianOf(subject, compared, column);
      return [
        indicatorName(subject, indicator),
        valueText(subject, indicator, at(column, unit)),
        measuredIn(subject, indicator),
        Number.isNaN(median) && !compared.shown ? brief.hidden : valueText(subject, indicator, median),
        said(brief.rankOf, { rank: rankText(subject, rank), count: of }),
      ];
    }),
  };
}
