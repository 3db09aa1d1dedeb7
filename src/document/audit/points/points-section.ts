import { at } from "../../../engine/internal";
import { said } from "../../../workbook/report";
import type { DocumentBlock } from "../../document";
import type { Subject } from "../subject";
import { adjustmentBlocks } from "./adjustments";
import { classBlocks } from "./classes";
import { gateBlocks } from "./gates";

/** Classes, gates, bonus and malus of the index: what they are, and what they do to whom; nothing where it has none of them. */
export function pointsSection(subject: Subject): readonly DocumentBlock[] {
  const { words } = subject;
  const own = ownPoints(subject);
  const { classes, gates, bonus, malus, and } = words.points;
  const names = [
    ...(own.classes.length > 0 ? [classes] : []),
    ...(own.gates.length > 0 ? [gates] : []),
    ...(own.points.some(({ adjustment: { rate } }) => rate >= 0) ? [bonus] : []),
    ...(own.points.some(({ adjustment: { rate } }) => rate < 0) ? [malus] : []),
  ];
  const last = names.at(-1);
  if (last === undefined) return [];
  const title = names.length === 1 ? last : said(and, { list: names.slice(0, -1).join(", "), last });
  return [
    { kind: "heading", level: 1, text: `${title.charAt(0).toUpperCase()}${title.slice(1)}` },
    ...classBlocks(subject, own.classes),
    ...gateBlocks(subject, own.gates),
    ...adjustmentBlocks(subject, own.points),
  ];
}

/** Those of the index of the audit: of its top, and of what is below it. */
function ownPoints({ model, results, below, root }: Subject) {
  const codes = new Set([root, ...below].map((node) => at(model.framework, node).code));
  const { classes = [], gates = [], points = [] } = results;
  return {
    classes: classes.filter(({ node }) => codes.has(node)),
    gates: gates.filter(({ gate }) => codes.has(gate.node)),
    points: points.filter(({ adjustment }) => codes.has(adjustment.node)),
  };
}
