import type { UncertainInput } from "../../../engine";
import { at } from "../../../engine/internal";
import { said } from "../../../workbook/report";
import type { BarRow } from "../../../charts";
import type { DocumentBlock } from "../../document";
import { decimal, numbers, texts } from "../cells";
import { codeLabel, type Subject } from "../subject";
import { partText } from "../tested-words";
import { notMade } from "./not-made";

/** Inputs with a bar; the table has all. */
const drawn = 20;

/** F3: first and total order of each input, the largest total first; and the same in figures. */
export function sensitivity(subject: Subject, caption: string): readonly DocumentBlock[] {
  const { words, test, written } = subject;
  const { columns, exhibits } = words;
  const found = test.sensitivity;
  if (found === null || found.inputs.length === 0) return [notMade(subject, exhibits.noSensitivity)];
  const { inputs, indices, intervals, runs, rows } = found;
  const order = Array.from(inputs.keys()).sort(
    (a, b) => orderOf(at(indices.total, b)) - orderOf(at(indices.total, a)),
  );
  const name = (k: number): string => inputName(at(inputs, k), subject);
  const text = (value: number): string => written(decimal(value, 2));
  const range = ({ low, high }: { readonly low: number; readonly high: number }): string =>
    `${text(low)} – ${text(high)}`;
  const first = at(order, 0);
  const summary = said(exhibits.sensitivitySummary, {
    ...{ inputs: inputs.length, name: name(first), total: text(at(indices.total, first)) },
  });
  const title = exhibits.sensitivityTitle;
  const more =
    inputs.length > drawn ? ` ${said(exhibits.sensitivityFirst, { drawn, inputs: inputs.length })}` : "";
  return [
    {
      ...{ kind: "figure", id: "F3", caption, altText: `${title}. ${summary}` },
      note: `${said(exhibits.sensitivityNote, { runs, rows })}${more}`,
      chart: {
        ...{
          kind: "bars",
          title,
          summary,
          locale: words.locale,
          axis: exhibits.sensitivityAxis,
          format: "number",
        },
        series: [columns.first, columns.total],
        rows: order.slice(0, drawn).map((k): BarRow => ({
          label: name(k),
          bars: [
            { value: at(indices.first, k), ...at(intervals.first, k), figures: text(at(indices.first, k)) },
            { value: at(indices.total, k), ...at(intervals.total, k), figures: text(at(indices.total, k)) },
          ],
        })),
      },
    },
    {
      ...{ kind: "table", id: "F3", caption: title, note: "" },
      columns: [
        texts(columns.choice, 5),
        ...[columns.first, columns.interval, columns.total, columns.interval].map((header) =>
          numbers(header, 1.4),
        ),
      ],
      rows: order.map((k) => [
        name(k),
        ...[decimal(at(indices.first, k), 2), range(at(intervals.first, k))],
        ...[decimal(at(indices.total, k), 2), range(at(intervals.total, k))],
      ]),
    },
  ];
}

const orderOf = (value: number): number => (Number.isNaN(value) ? -Infinity : value);

/** What varies, as people call it. */
function inputName(input: UncertainInput, subject: Subject): string {
  const { exhibits } = subject.words;
  switch (input.change) {
    case "weight":
      return said(exhibits.weightOf, { name: codeLabel(subject, input.node) });
    case "weights":
    case "dirichlet": {
      if (input.change === "weights" && input.all) return partText(subject, "weights");
      const level = levelOf(subject, at(input.nodes, 0));
      return level === null ? partText(subject, "weights") : said(exhibits.weightsOfLevel, { level });
    }
    case "participants":
      return partText(subject, "weights");
    case "values":
    case "raters":
      return partText(subject, "raters");
    default:
      return partText(subject, input.change);
  }
}

/** Steps from the index to an element; null where there is no such element. */
function levelOf({ model }: Subject, code: string): number | null {
  const node = model.framework.find((known) => known.code === code);
  return node?.level ?? null;
}
