import { at } from "../../../engine/internal";
import { said } from "../../../workbook/report";
import type { SingleChange } from "../../../workbook/tests";
import type { DocumentBlock, FigureBlock, TableBlock } from "../../document";
import { decimal, numbers, ranking, share, texts } from "../cells";
import { failureTexts } from "../failure-text";
import type { Subject } from "../subject";
import { alternativeText, partText, whyNot } from "../tested-words";
import { notMade } from "./not-made";
import { barsPerPage, cutCaption, piecesOf } from "./pieces";

/** Largest moves that are named. */
const named = 3;

const isLeftOut = ({ part }: SingleChange): boolean => part === "leave-one-out";
const isImputation = ({ part }: SingleChange): boolean => part === "imputation";

/** T9: one alternative in place of the index's own. */
export const oneAtATime = (subject: Subject, caption: string): readonly DocumentBlock[] => {
  const changes = subject.test.changes.filter((change) => !isLeftOut(change));
  const { exhibits } = subject.words;
  if (changes.length === 0) return [notMade(subject, exhibits.noChanges)];
  return [changesTable(subject, { id: "T9", caption, changes, note: exhibits.changesNote })];
};

/** T10: the same without each part and each indicator, from the top down, and the mean shifts as bars. */
export function leavingOut(subject: Subject, caption: string): readonly DocumentBlock[] {
  const places = new Map(subject.below.map((node, k) => [at(subject.model.framework, node).code, k]));
  const place = ({ alternative }: SingleChange): number => places.get(alternative) ?? Infinity;
  const changes = subject.test.changes.filter(isLeftOut).toSorted((a, b) => place(a) - place(b));
  const { exhibits } = subject.words;
  if (changes.length === 0) return [notMade(subject, exhibits.noChanges)];
  return [
    changesTable(subject, { id: "T10", caption, changes, note: exhibits.changesNote }),
    ...shiftBars(subject, changes),
  ];
}

/** T11: other ways with missing figures, imputed against not among them. */
export function missingData(subject: Subject, caption: string): readonly DocumentBlock[] {
  const { test, words } = subject;
  const changes = test.changes.filter(isImputation);
  const imputation = test.varied.find(({ part }) => part === "imputation");
  const reason =
    imputation === undefined || imputation.notVaried === null
      ? words.exhibits.noChanges
      : whyNot(subject, imputation.notVaried);
  if (changes.length === 0) return [notMade(subject, reason)];
  return [changesTable(subject, { id: "T11", caption, changes, note: words.exhibits.missingNote })];
}

function changesTable(
  subject: Subject,
  {
    changes,
    ...table
  }: Pick<TableBlock, "id" | "caption" | "note"> & { readonly changes: readonly SingleChange[] },
): TableBlock {
  const { columns } = subject.words;
  const parts = changes.every(isLeftOut) ? [] : [texts(columns.varied, 1.6)];
  return {
    ...{ kind: "table", ...table },
    columns: [
      ...parts,
      texts(parts.length === 0 ? columns.left : columns.alternative, 3.4),
      numbers(columns.shift, 1),
      numbers(columns.moved, 1.2),
      texts(columns.movers, 4.4),
    ],
    rows: changes.map((change) => [
      ...(parts.length === 0 ? [] : [partText(subject, change.part)]),
      alternativeText(subject, change.part, change.alternative),
      ...[decimal(change.meanAbsoluteShift, 2), share(change.moved)],
      change.ranks === null ? noIndexText(subject, change) : moversText(subject, change),
    ]),
  };
}

function noIndexText(subject: Subject, { failures }: SingleChange): string {
  const reasons = failureTexts(subject, failures).map(({ reason }) => reason);
  return said(subject.testing.gaveNoIndex, { reason: reasons.join("; ") });
}

const moversText = ({ unitLabels, testing, written }: Subject, { movers }: SingleChange): string =>
  movers
    .slice(0, named)
    .map(({ unit, shift }) => {
      const moved = `${shift > 0 ? "+" : ""}${written(ranking(shift))}`;
      return `${at(unitLabels, unit)} ${moved}`;
    })
    .join("; ") || testing.noMove;

function shiftBars(subject: Subject, changes: readonly SingleChange[]): readonly FigureBlock[] {
  const { words, written } = subject;
  const { exhibits } = words;
  const inOrder = changes
    .filter(({ ranks }) => ranks !== null)
    .toSorted((a, b) => b.meanAbsoluteShift - a.meanAbsoluteShift);
  const pieces = piecesOf(inOrder, barsPerPage);
  const title = exhibits.shiftsTitle;
  return pieces.map((piece, k) => {
    const label = (change: SingleChange): string => alternativeText(subject, change.part, change.alternative);
    const size = (change: SingleChange): string => written(decimal(change.meanAbsoluteShift, 2));
    const summary = piece
      .slice(0, named)
      .map((change) => `${label(change)}: ${size(change)}`)
      .join("; ");
    return {
      ...{
        kind: "figure",
        id: "T10",
        caption: cutCaption(words.continued, title, k, pieces.length),
        note: "",
      },
      altText: `${title}. ${summary}`,
      chart: {
        ...{
          kind: "bars",
          title,
          summary,
          locale: words.locale,
          axis: exhibits.shiftsAxis,
          format: "number",
        },
        series: [words.columns.shift],
        rows: piece.map((change) => ({
          label: label(change),
          bars: [{ value: change.meanAbsoluteShift, low: NaN, high: NaN, figures: size(change) }],
        })),
      },
    };
  });
}
