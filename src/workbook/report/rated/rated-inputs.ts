import type { Model } from "../../../engine";
import type { CellRef } from "../../cells";
import type { Source } from "../../source";
import { ratedRowsOf } from "./rated-rows";
import { agreedCells, ratingCells } from "./user-row";

/** What values of rated indicators are made of, beside the model: a level, a value of the scale, a setting. */
export interface RatedInput {
  /** By what it is known in another version of the tables. */
  readonly key: string;
  /** What it is of, in the workbook's own names: "Aldea, Plans, R1". */
  readonly what: string;
  /** As it was read; null is missing. */
  readonly value: number | string | null;
  readonly cell: CellRef | null;
}

/** Kinds of inputs, at the beginning of their keys. */
export const inputKinds = { agreed: "agreed:", rating: "rating:", scale: "scale:", rule: "rule:" } as const;

/** The settings of the rule, in the order in which the report keeps them. */
export const ruleSettings = [
  "ratings",
  "raters needed",
  "disagreement",
  "disagreement limit",
  "round",
] as const;

/** Every input of the rated indicators as it is now. */
export function ratedInputsOf(model: Model, source: Source): readonly RatedInput[] {
  const { assessment } = source;
  if (assessment === undefined || assessment.rated.length === 0) return [];
  const { agreedPlace, ratingsPlace, rule, round, scale, scalePlace } = assessment;
  const nameOf = new Map(model.indicators.map(({ code, name }) => [code, name]));
  const levels = [...ratedRowsOf(model, source)].flatMap(([indicator, cells]) =>
    cells.flatMap(({ agreed, ratings }, unit): readonly RatedInput[] => {
      const what = `${model.units[unit]?.name ?? ""}, ${nameOf.get(indicator) ?? indicator}`;
      const settled = agreed && agreedPlace && agreedCells(agreed, agreedPlace);
      return [
        ...(agreed && settled
          ? [{ key: inputKinds.agreed + settled.key, what, value: readValue(agreed), cell: settled.level }]
          : []),
        ...ratings.flatMap((rating) => {
          if (ratingsPlace === null) return [];
          const { key, level } = ratingCells(rating, ratingsPlace);
          const of = `${what}, ${rating.rater}`;
          return [{ key: inputKinds.rating + key, what: of, value: readValue(rating), cell: level }];
        }),
      ];
    }),
  );
  const values = scale.map(({ written, row, value, node, label }): RatedInput => {
    const column = scalePlace?.columns.value ?? scalePlace?.columns.level;
    const cell =
      scalePlace === null || column === undefined ? null : { sheet: scalePlace.sheet, row, column };
    const what = node === null ? label : `${nameOf.get(node) ?? node}, ${label}`;
    return { key: scaleKey(written.node, written.level), what, value: numberOrNull(value), cell };
  });
  const stated = { ratings: rule.summary, "raters needed": rule.raters, disagreement: rule.disagreement };
  const settings = { ...stated, "disagreement limit": rule.limit, round };
  return [
    ...ruleSettings.map((name) => ({
      ...{ key: inputKinds.rule + name, what: name, value: settings[name] },
      cell: source.settings[name] ?? null,
    })),
    ...values,
    ...levels,
  ];
}

export const scaleKey = (node: unknown, level: unknown): string =>
  `${inputKinds.scale}${JSON.stringify([node, level])}`;

interface Read {
  readonly level: number;
  readonly text: string | null;
  readonly isNotApplicable: boolean;
}

/** A level; or the text of one that does not apply. */
export const readValue = ({ level, text, isNotApplicable }: Read): number | string | null =>
  Number.isNaN(level) ? (isNotApplicable ? text : null) : level;

const numberOrNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
