import { at } from "../../../engine/internal";
import { said } from "../../../workbook/report";
import { classOfUnit } from "../../../workbook/unit-points";
import { classesInReach, ranksOfClasses } from "../../classes-in-reach";
import type { BriefSubject } from "../brief-subject";
import { listText, pointsText, writtenText } from "../figures-in-words";
import { rankRange } from "../rank-range";

/** Names in a list. */
const most = 6;

/** The class of the unit and what the next one needs; "" where the index has no classes. */
export function classInLead(subject: BriefSubject, unit: number): string {
  const { briefPoints: texts } = subject.words;
  return classText(subject, subject.node, unit, {
    own: texts.leadClass,
    highest: texts.leadHighest,
    none: texts.leadNoClass,
  });
}

/** The classes of the index, how sure the unit is of its own, and its classes in parts. */
export function classItems(subject: BriefSubject, unit: number): readonly string[] {
  const { results, words } = subject;
  const { briefPoints: texts } = words;
  const { framework } = results.model;
  const sentences = { own: texts.ofPart, highest: texts.ofPartHighest, none: texts.ofPartNone };
  const ofParts = subject.nodes.flatMap((node) => {
    if (node === subject.node) return [];
    const part = at(subject.nodeNames, node);
    const text = classText(subject, node, unit, sentences, part);
    return text === "" ? [] : [text];
  });
  const own = results.classes?.find(({ node }) => node === at(framework, subject.node).code);
  if (own === undefined) return ofParts;
  const from = own.rule.classes.map((one) =>
    said(texts.classFrom, { name: one.name, from: writtenText(subject, one.from) }),
  );
  const all = said(texts.classes, { index: subject.index, classes: listText(subject, from, most) });
  return [all, ...howSure(subject, unit), ...ofParts];
}

/** Where other units must stay unknown, nothing is said of their classes. */
function howSure(subject: BriefSubject, unit: number): readonly string[] {
  const { results, node, words, report, anonymous } = subject;
  const range = rankRange(subject, unit);
  const { q05, q95 } = subject.ranges?.uncertainty.units[unit] ?? { q05: NaN, q95: NaN };
  if (range === null || anonymous) return [];
  const own = classOfUnit(results, node, unit)?.own?.name ?? null;
  const reach = classesInReach(ranksOfClasses(results, node), own, { low: q05, high: q95 });
  const names = reach.map((name) => name ?? report.points.noClass);
  const { unsure, sure } = words.briefPoints;
  return [
    reach.length === 0
      ? said(sure, { ...range })
      : said(unsure, { ...range, classes: listText(subject, names, most) }),
  ];
}

function classText(
  subject: BriefSubject,
  node: number,
  unit: number,
  texts: { readonly own: string; readonly highest: string; readonly none: string },
  part = "",
): string {
  const found = classOfUnit(subject.results, node, unit);
  if (found === null || (found.own === null && found.next === null)) return "";
  const { own, next, points } = found;
  if (next === null) return said(texts.highest, { part, name: own?.name ?? "" });
  const to = { part, next: next.name, points: pointsText(subject, Math.max(0, points)) };
  return own === null ? said(texts.none, to) : said(texts.own, { ...to, name: own.name });
}
