import {
  addedValue as addedValueOf,
  cronbach,
  importance as importanceOf,
  principalComponents,
  reliability,
  unitWeightsOf,
} from "../../../engine";
import { at } from "../../../engine/internal";
import { said } from "../../../workbook/report";
import type { DocumentBlock, TableBlock, TableCell } from "../../document";
import { count, decimal, numbers, share, texts } from "../cells";
import { childrenOf, codeLabel, elementLabel, type Subject, thresholdOf } from "../subject";

/** The elements below an aggregate, that are analysed together. */
interface Items {
  readonly of: number;
  readonly elements: readonly number[];
  readonly columns: readonly Float64Array[];
}

/** The children of the index and of each aggregate below it; only those with two or more. */
const itemSets = (subject: Subject): readonly Items[] =>
  [subject.root, ...subject.below].flatMap((of) => {
    const elements = childrenOf(subject, of);
    const columns = elements.map((node) => at(subject.results.scores, node));
    return elements.length < 2 ? [] : [{ of, elements, columns }];
  });

/** Of two elements, both load alike, and neither leaves anything to compare with the other. */
const hasThree = ({ elements }: Items): boolean => elements.length > 2;

/** A figure of each element in its set, by the place in it: a row per element, in sets of three and more. */
const elementRows = <Set extends Items>(
  subject: Subject,
  sets: readonly Set[],
  figure: (set: Set, place: number) => number,
): TableBlock["rows"] =>
  sets
    .filter(hasThree)
    .flatMap((set) =>
      set.elements.map((element, k): TableCell[] => [
        elementLabel(subject, set.of),
        elementLabel(subject, element),
        decimal(figure(set, k), 2),
      ]),
    );

/** T3: principal components of each aggregate, and the loadings on the first. */
export function components(subject: Subject, caption: string): readonly DocumentBlock[] {
  const { columns, exhibits } = subject.words;
  const weights = unitWeightsOf(subject.model);
  const sets = itemSets(subject).map((set) => ({ ...set, found: principalComponents(set.columns, weights) }));
  return [
    {
      ...{ kind: "table", id: "T3", caption, note: exhibits.componentsNote },
      columns: [
        texts(columns.of, 5),
        ...[columns.items, columns.count, columns.firstEigenvalue, columns.explained, columns.aboveOne].map(
          (header) => numbers(header, 1.5),
        ),
      ],
      rows: sets.map(({ of, elements, found }) => [
        elementLabel(subject, of),
        ...[count(elements.length), count(found?.n ?? NaN), decimal(found?.eigenvalues[0] ?? NaN, 2)],
        ...[
          share(found?.explained[0] ?? NaN),
          count(found ? found.eigenvalues.filter((x) => x > 1).length : NaN),
        ],
      ]),
    },
    {
      ...{ kind: "table", id: "T3", caption: exhibits.componentsLoadings, note: "" },
      columns: [texts(columns.of, 4), texts(columns.element, 5), numbers(columns.loading, 1.2)],
      rows: elementRows(subject, sets, ({ found }, k) => found?.loadings[k]?.[0] ?? NaN),
    },
  ];
}

/** T4: alpha of each aggregate with its items and units, and without each item. */
export function alphas(subject: Subject, caption: string): readonly DocumentBlock[] {
  const { columns, exhibits } = subject.words;
  const weights = unitWeightsOf(subject.model);
  const sets = itemSets(subject).map((set) => ({ ...set, found: reliability(set.columns, weights) }));
  return [
    {
      ...{ kind: "table", id: "T4", caption, note: exhibits.reliabilityNote },
      columns: [
        texts(columns.of, 5),
        ...[columns.items, columns.count, columns.alpha].map((header) => numbers(header)),
        numbers(columns.standardised, 1.7),
      ],
      rows: sets.map(({ of, columns: items, found }) => [
        elementLabel(subject, of),
        ...[count(items.length), count(unitsWithAll(items))],
        ...[decimal(cronbach(items, weights), 2), decimal(found.alpha, 2)],
      ]),
    },
    {
      ...{ kind: "table", id: "T4", caption: exhibits.reliabilityItems, note: "" },
      columns: [texts(columns.of, 4), texts(columns.element, 5), numbers(columns.alphaWithout, 1.2)],
      rows: elementRows(subject, sets, ({ found }, k) => at(found.byItem, k).alphaIfDeleted),
    },
  ];
}

const unitsWithAll = (items: readonly Float64Array[]): number =>
  at(items, 0).reduce(
    (sum, _, unit) => sum + (items.every((item) => !Number.isNaN(at(item, unit))) ? 1 : 0),
    0,
  );

/** T5: what an element weighs, and what it explains. */
export function importance(subject: Subject, caption: string): readonly DocumentBlock[] {
  const { model, words, below, results, test } = subject;
  const { columns, exhibits } = words;
  const found = new Map(importanceOf(results).map((row) => [row.element, row]));
  return [
    {
      ...{ kind: "table", id: "T5", caption, note: exhibits.importanceNote },
      columns: [
        texts(columns.element, 5),
        texts(columns.of, 1.4),
        ...[columns.weight, columns.effectiveWeight, columns.explainedVariance, columns.importance].map(
          (header) => numbers(header, 1.3),
        ),
      ],
      rows: below.flatMap((node) => {
        const row = found.get(at(model.framework, node).code);
        if (row === undefined || row.root !== test.root) return [];
        return [
          [
            ...[elementLabel(subject, node), at(model.framework, node).parent ?? ""],
            ...[share(row.weight, 1), share(row.effectiveWeight, 1)],
            ...[decimal(row.squaredCorrelationRatio, 2), share(row.importance, 1)],
          ],
        ];
      }),
    },
  ];
}

/** T6: what the parts say that the index does not. */
export function addedValue(subject: Subject, caption: string): readonly DocumentBlock[] {
  const { words, results, root } = subject;
  const { columns, exhibits } = words;
  const { value: places } = thresholdOf(subject, "places");
  return [
    {
      ...{ kind: "table", id: "T6", caption, note: exhibits.addedValueNote },
      columns: [
        texts(columns.part, 5),
        numbers(columns.count),
        numbers(columns.spearman, 1.6),
        numbers(said(columns.farRanks, { places }), 2),
      ],
      rows: addedValueOf(results, root, places).map(({ element, n, spearman, share: apart }) => [
        codeLabel(subject, element),
        ...[count(n), decimal(spearman, 2), share(apart)],
      ]),
    },
  ];
}
