import { at } from "../../engine/internal";
import { said } from "../../workbook/report";
import { unitLabels } from "../../workbook/unit-labels";
import type { DocumentBlock, DocumentModel } from "../document";
import type { BriefInput, UnitBrief } from "./brief-input";
import { type BriefSubject, briefSubject } from "./brief-subject";
import { evidenceSection } from "./evidence-section";
import { importanceSection } from "./importance-section";
import { lead } from "./lead";
import { limitsSection } from "./limits-section";
import { nextSteps } from "./next-steps";
import { comparedWith, groupOf, peersAreStated } from "./peers-of-unit";
import { peersSection } from "./peers-section";
import type { PlanRoom } from "./plan-blocks";
import { pointsSection } from "./points/points-section";
import { profileSection } from "./profile-section";
import { rankSection } from "./rank-section";
import { fitsTwoPages } from "./room";
import { strengthsAndWeaknesses } from "./standings";
import { stepsSection } from "./steps-section";
import { strengthsSection } from "./strengths-section";

/**
 * The brief of one unit, for two pages: where it stands, what it could do next, who to talk to, and what the index cannot say. The
 * same input gives the same document.
 *
 * @throws when the results have no index with the code of the input
 */
export function briefDocument(input: BriefInput, brief: UnitBrief): DocumentModel {
  const subject = briefSubject(input);
  const { results, node, words, index, language, time } = subject;
  const { unit } = brief;
  const steps = nextSteps(subject, brief);
  const isScored = !Number.isNaN(at(at(results.scores, node), unit));
  const group = groupOf(subject, unit);
  const named = { index, date: time.slice(0, 10), ...group };
  const before = [
    lead(subject, brief, steps),
    about(subject, unit),
    ...(isScored
      ? [...profileSection(subject, unit), ...pointsSection(subject, unit), ...rankSection(subject, unit)]
      : []),
    ...strengthsSection(subject, unit),
    ...evidenceSection(subject, unit, spokenOf(subject, unit, steps)),
  ];
  const after = [...peersSection(subject, brief, steps), ...limitsSection(subject, brief, steps)];
  const blocksIn = (room: Room): readonly DocumentBlock[] => [
    ...before,
    ...(isScored ? stepsSection(subject, brief, steps, room) : []),
    ...(isScored && room.importance ? importanceSection(subject, brief) : []),
    ...after,
  ];
  return {
    ...{ language, time, layout: "brief", title: at(unitLabels(results.model.units), unit) },
    subtitle: said(group === null ? words.brief.subtitle : words.brief.subtitleGroup, named),
    blocks: richest(blocksIn, (blocks) => fitsTwoPages(blocks, language)),
  };
}

/** What a brief has besides, where two pages have room for it. */
interface Room extends PlanRoom {
  readonly importance: boolean;
}

/** The most that a brief can have comes first, and the least last. */
const rooms: readonly Room[] = [
  { steps: 12, money: true, importance: true },
  { steps: 12, money: true, importance: false },
  { steps: 12, money: false, importance: true },
  { steps: 12, money: false, importance: false },
  { steps: 5, money: false, importance: false },
];

function richest(
  blocksIn: (room: Room) => readonly DocumentBlock[],
  fits: (blocks: readonly DocumentBlock[]) => boolean,
): readonly DocumentBlock[] {
  let blocks: readonly DocumentBlock[] = [];
  for (const room of rooms) {
    blocks = blocksIn(room);
    if (fits(blocks)) break;
  }
  return blocks;
}

/** What the index is, and who the peers are. */
function about(subject: BriefSubject, unit: number): DocumentBlock {
  const { results, index, indicators, words } = subject;
  const { who } = comparedWith(subject, unit);
  const text = [
    said(words.brief.about, { index, units: results.model.units.length, indicators: indicators.length }),
    said(words.brief.peersAre, { who }),
    ...(peersAreStated(results.model) ? [] : [words.brief.medianWithOwn]),
  ].join(" ");
  return { kind: "paragraph", look: "note", text };
}

/** Indicators that the brief names: those of the next steps, then strengths and weaknesses. */
function spokenOf(
  subject: BriefSubject,
  unit: number,
  steps: ReturnType<typeof nextSteps>,
): readonly number[] {
  const { strengths, weaknesses } = strengthsAndWeaknesses(subject, unit);
  return [
    ...steps.map(({ lever: { indicator } }) => indicator),
    ...[...weaknesses, ...strengths].map(({ indicator }) => indicator),
  ];
}
