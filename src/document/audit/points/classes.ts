import type { NodeClasses } from "../../../engine";
import { at } from "../../../engine/internal";
import { said, wordsIn } from "../../../workbook/report";
import type { DocumentBlock, TableCell } from "../../document";
import { count, numbers, share, texts, written } from "../cells";
import { codeLabel, type Subject } from "../subject";
import { hasRanges, unsureUnits } from "./unsure";
import { unsureTable } from "./unsure-table";

/** How many units are in each class, and which of the index are not sure of theirs. */
export function classBlocks(subject: Subject, classes: readonly NodeClasses[]): readonly DocumentBlock[] {
  if (classes.length === 0) return [];
  const { words, model, root } = subject;
  const top = classes.find(({ node }) => node === at(model.framework, root).code);
  return [
    { kind: "paragraph", look: "plain", text: words.points.classesMethod },
    ...classes.map((one) => countTable(subject, one, one === top)),
    ...(top === undefined ? [] : unsureTable(subject, top)),
  ];
}

function countTable(subject: Subject, { node, rule, byUnit }: NodeClasses, isTop: boolean): DocumentBlock {
  const { words, results, model, test, language } = subject;
  const { points } = words;
  const scores = at(
    results.scores,
    model.framework.findIndex(({ code }) => code === node),
  );
  const scored = [...scores.keys()].filter((unit) => !Number.isNaN(at(scores, unit)));
  const withRanges = isTop && hasRanges(subject);
  const unsure = new Set(withRanges ? unsureUnits(subject).map(({ unit }) => unit) : []);
  const rows = [null, ...rule.classes].map((one): readonly TableCell[] => {
    const units = scored.filter((unit) => byUnit[unit] === one);
    return [
      one?.name ?? wordsIn(language).points.noClass,
      one === null ? { value: NaN, digits: 0 } : written(one.from),
      ...[count(units.length), share(units.length / scored.length)],
      ...(withRanges ? [count(units.filter((unit) => unsure.has(unit)).length)] : []),
    ];
  });
  const left = model.units.length - scored.length;
  const notes = [
    ...(withRanges ? [said(points.unsureNote, { runs: test.settings.runs })] : []),
    ...(left > 0 ? [said(points.unscored, { count: left })] : []),
  ];
  return {
    ...{ kind: "table", id: "classes", rows, note: notes.join(" ") },
    caption: said(points.classesOf, { name: codeLabel(subject, node) }),
    columns: [
      texts(points.classOf, 4),
      ...[points.from, points.units, points.share].map((header) => numbers(header, 1.6)),
      ...(withRanges ? [numbers(points.unsure, 1.6)] : []),
    ],
  };
}
