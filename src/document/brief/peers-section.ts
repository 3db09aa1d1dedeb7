import { at } from "../../engine/internal";
import { said } from "../../workbook/report";
import type { DocumentBlock } from "../document";
import { type BriefSubject, indicatorName } from "./brief-subject";
import type { UnitBrief } from "./brief-input";
import type { NextStep } from "./next-steps";
import { countText, unitsText } from "./peers-of-unit";

/** Names after a step. */
const most = 4;

/** Who to talk to: peers that have each next step, those nearest in rank first, and the nearest unit that is better. */
export function peersSection(
  subject: BriefSubject,
  { unit, better, path }: UnitBrief,
  steps: readonly NextStep[],
): readonly DocumentBlock[] {
  const { results, node, anonymous, labels, words, indicators } = subject;
  const { brief } = words;
  const ranks = at(results.ranks, node);
  const distance = (other: number): number => Math.abs(at(ranks, other) - at(ranks, unit));
  const items = steps.map(({ lever: { indicator }, aim }) => {
    // Peers of the lever are those that have its first aim; this step may have another.
    const { direction } = at(results.model.indicators, indicator);
    const column = at(results.denominated, indicator);
    const have = [...at(subject.peers, unit)]
      .filter((peer) => direction * (at(column, peer) - aim.to) >= -1e-9 * Math.max(1, Math.abs(aim.to)))
      .sort((a, b) => distance(a) - distance(b) || a - b);
    const named = { indicator: indicatorName(subject, indicator) };
    if (have.length === 0) return said(brief.nobodyYet, named);
    return anonymous
      ? said(brief.peersCount, { ...named, count: countText(subject, have.length) })
      : said(brief.peersWithStep, { ...named, names: unitsText(subject, have, most) });
  });
  if (indicators.length > 0 && !Number.isNaN(at(ranks, unit)))
    items.push(
      better === null
        ? brief.betterNone
        : anonymous
          ? brief.betterSome
          : said(brief.better, { name: at(labels, better) }),
    );
  if (!anonymous && path.length > 1)
    items.push(said(brief.path, { names: path.map((one) => at(labels, one)).join(", ") }));
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: brief.peers },
    { kind: "list", items },
  ];
}
