import type { Adjustment, ClassRule, Gate, ScoreClass } from "../choice";
import { listOf, nullable, number, objectOf, oneOf, text } from "./shape";

/** The forms in JSON of gates, of bonus and malus, and of classes. */
export const gatesShape = listOf(
  objectOf<Gate>({
    node: text,
    element: text,
    passes: oneOf<Gate["passes"]>("at least", "at most"),
    limit: number,
    cap: number,
    missing: oneOf<Gate["missing"]>("passes", "fails"),
  }),
);

export const adjustmentsShape = listOf(
  objectOf<Adjustment>({ node: text, indicator: text, rate: number, limit: nullable(number) }),
);

export const classesShape = listOf(
  objectOf<ClassRule>({
    node: nullable(text),
    classes: listOf(objectOf<ScoreClass>({ name: text, from: number, colour: nullable(text) })),
  }),
);
