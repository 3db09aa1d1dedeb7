import type { DocumentBlock } from "../../document";
import type { BriefSubject } from "../brief-subject";
import { classItems } from "./class-words";
import { gateItems } from "./gate-words";

/** The class of a unit, the gates that hold it back and what they need, bonus and malus; nothing where the index has none. */
export function pointsSection(subject: BriefSubject, unit: number): readonly DocumentBlock[] {
  const [classes, gates] = [classItems(subject, unit), gateItems(subject, unit)];
  const items = [...classes, ...gates];
  if (items.length === 0) return [];
  const { title, titleClass, titlePoints } = subject.words.briefPoints;
  const text = gates.length === 0 ? titleClass : classes.length === 0 ? titlePoints : title;
  return [
    { kind: "heading", level: 1, text },
    { kind: "list", items },
  ];
}
