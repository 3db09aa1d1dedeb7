import { at } from "../../engine/internal";
import { said } from "../../workbook/report";
import { numbers, texts } from "../audit/cells";
import { type BriefSubject, smallestGroup } from "../brief/brief-subject";
import { costText } from "../brief/figures-in-words";
import type { DocumentBlock } from "../document";
import { pointsText } from "./funder-lead";
import { type Move, type Moves, sumOf } from "./moves";

/** Rows of the table. */
const most = 12;

/** The moves by the group that units are compared in; without a plan only the step that adds most in each unit. */
export function byGroup(subject: BriefSubject, { plan, moves, units }: Moves): readonly DocumentBlock[] {
  const { results, anonymous, words, costs } = subject;
  const { funder, brief } = words;
  const { groups, method } = results.model;
  const group = groups.find(({ code }) => code === method.group);
  if (group === undefined || moves.length === 0) return [];
  const counted = plan !== null ? moves : bestOfUnits(moves);
  const labels = [...new Set(units.map((unit) => at(group.labels, unit)))].filter((label) => label !== null);
  const rows = labels.map((label) => {
    const members = units.filter((unit) => at(group.labels, unit) === label);
    const own = counted.filter(({ unit }) => at(group.labels, unit) === label);
    return { label, members: members.length, own, gain: sumOf(own, "gain"), cost: sumOf(own, "cost") };
  });
  const isShown = ({ members, own }: (typeof rows)[number]): boolean =>
    members >= smallestGroup &&
    (own.length === 0 || new Set(own.map(({ unit }) => unit)).size >= smallestGroup);
  const shown = rows.filter((row) => !anonymous || isShown(row));
  if (shown.length === 0) return [];
  const named = { group: group.name || group.code };
  return [
    { kind: "heading", level: 1, text: said(funder.groups, named) },
    {
      ...{ kind: "table", id: "groups" },
      caption: said(plan !== null ? funder.groupsCaption : funder.groupsStepsCaption, named),
      note: shown.length < rows.length ? said(funder.smallGroups, { count: smallestGroup }) : "",
      columns: [
        texts(funder.group, 3),
        numbers(funder.units, 1),
        numbers(funder.reached, 1.4),
        ...(costs.length > 0 ? [numbers(brief.cost, 1.2)] : []),
        numbers(funder.points, 1.2),
        numbers(funder.perUnit, 1.4),
      ],
      rows: shown
        .sort((a, b) => b.gain - a.gain)
        .slice(0, most)
        .map(({ label, members, own, gain, cost }) => [
          label,
          String(members),
          String(new Set(own.map(({ unit }) => unit)).size),
          ...(costs.length > 0 ? [Number.isNaN(cost) ? brief.noCost : costText(subject, cost)] : []),
          pointsText(subject, gain),
          pointsText({ ...subject, digits: subject.digits + 1 }, gain / members),
        ]),
    },
  ];
}

/** Of each unit the move that adds most. */
export function bestOfUnits(moves: readonly Move[]): readonly Move[] {
  const best = new Map<number, Move>();
  for (const move of moves) {
    const known = best.get(move.unit);
    if (known === undefined || move.gain > known.gain) best.set(move.unit, move);
  }
  return [...best.values()];
}
