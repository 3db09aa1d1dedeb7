import { pearson, unitWeightsOf } from "../../../engine";
import { at } from "../../../engine/internal";
import { type AssessmentThreshold, said } from "../../../workbook/report";
import type { HeatClass, HeatMap } from "../../../charts";
import type { FigureBlock } from "../../document";
import { decimal } from "../cells";
import { elementLabel, indicatorOf, leavesBelow, partsOf, type Subject, thresholdOf } from "../subject";
import { limitCell } from "../threshold-table";
import { cutCaption, piecesOf } from "./pieces";

/** Rows of a heat map that a page has room for. */
const rowsPerPage = 32;
/** Indicators with each other: rows and columns of one map. */
const largestSquare = 36;
/** From so many columns on, rows have codes only. */
const crowded = 24;

/**
 * F1: indicators with every part, and with each other. Where one map has no room for all indicators, those of each part have
 * one of their own.
 */
export function heatMaps(subject: Subject, caption: string): readonly FigureBlock[] {
  const { leaves, words } = subject;
  const { exhibits } = words;
  const parts = partsOf(subject);
  const among =
    leaves.length <= largestSquare || parts.length === 0
      ? within(subject, leaves, parts.length === 0 ? caption : exhibits.heatAcross)
      : parts.flatMap((part) => {
          const own = leavesBelow(subject, part);
          const title = said(exhibits.heatWithin, { part: elementLabel(subject, part) });
          return own.length < 3 ? [] : within(subject, own, title);
        });
  const maps = [...(parts.length === 0 ? [] : withParts(subject, parts, caption)), ...among];
  // How a map is read is said once, below the first.
  return maps.map((map, k) => (k === 0 ? map : { ...map, note: "" }));
}

function withParts(subject: Subject, parts: readonly number[], caption: string): readonly FigureBlock[] {
  const { words, results, leaves } = subject;
  const pieces = piecesOf(leaves, rowsPerPage);
  const partOf = partsByLeaf(subject);
  return pieces.map((nodes, k) =>
    figure(subject, cutCaption(words.continued, caption, k, pieces.length), words.exhibits.heatParts, {
      rows: nodes.map((node) => elementLabel(subject, node)),
      columns: parts.map((part) => at(subject.model.framework, part).code),
      values: nodes.map((node) =>
        parts.map((part) =>
          pearson(valuesOf(subject, node), at(results.scores, part), unitWeightsOf(subject.model)),
        ),
      ),
      framed: nodes.flatMap((node, row) => {
        const part = partOf.get(node);
        return part === undefined ? [] : [[row, parts.indexOf(part)] as const];
      }),
      rowBreaks: breaksOf(subject, nodes),
      columnBreaks: [],
    }),
  );
}

function within(subject: Subject, nodes: readonly number[], caption: string): readonly FigureBlock[] {
  const { words } = subject;
  const pieces = piecesOf(nodes, largestSquare);
  const pairs = pieces.flatMap((rows, r) => pieces.slice(r).map((columns) => ({ rows, columns })));
  return pairs.map(({ rows, columns }, k) =>
    figure(subject, cutCaption(words.continued, caption, k, pairs.length), words.exhibits.heatAcross, {
      rows: rows.map((node) =>
        columns.length >= crowded ? at(subject.model.framework, node).code : elementLabel(subject, node),
      ),
      columns: columns.map((node) => at(subject.model.framework, node).code),
      values: rows.map((row) =>
        columns.map((column) =>
          row === column
            ? NaN
            : pearson(valuesOf(subject, row), valuesOf(subject, column), unitWeightsOf(subject.model)),
        ),
      ),
      framed: [],
      rowBreaks: breaksOf(subject, rows),
      columnBreaks: breaksOf(subject, columns),
    }),
  );
}

function figure(
  subject: Subject,
  caption: string,
  title: string,
  map: Pick<HeatMap, "rows" | "columns" | "values" | "framed" | "rowBreaks" | "columnBreaks">,
): FigureBlock {
  const { words, written } = subject;
  const { exhibits } = words;
  const all = map.values.flat();
  const [{ value: low }, , { value: high }] = correlationLimits(subject);
  const summary = said(exhibits.heatSummary, {
    ...{ rows: map.rows.length, columns: map.columns.length },
    ...{
      negative: all.filter((r) => r < low).length,
      low: written(limitCell(thresholdOf(subject, "negative"), low)),
    },
    ...{
      high: all.filter((r) => r > high).length,
      top: written(limitCell(thresholdOf(subject, "redundant"), high)),
    },
  });
  return {
    ...{ kind: "figure", id: "F1", caption, altText: `${title}. ${summary}`, note: exhibits.heatNote },
    chart: {
      ...{ kind: "heatMap", title, summary, locale: words.locale },
      ...map,
      classes: classesOf(subject),
      frame: map.framed.length > 0 ? exhibits.heatFrame : "",
    },
  };
}

const looks = ["negative", "negativeWeak", "weak", "positiveWeak", "positive", "highest"] as const;

/** Classes by the thresholds of the assessment: negative, weak, repeated; the strong ones are halved. */
function classesOf(subject: Subject): readonly HeatClass[] {
  const { words, written } = subject;
  const { exhibits } = words;
  const [low, weak, high] = correlationLimits(subject);
  const limits = [low.value, 0, weak.value, (weak.value + high.value) / 2, high.value];
  const digits = Math.max(...[low, weak, high].map((limit) => limitCell(limit, limit.value).digits), 1);
  const text = (limit: number): string => written(decimal(limit, digits));
  return looks.map((look, k) => {
    const [from, to] = [limits[k - 1], limits[k]];
    if (from === undefined)
      return { look, below: at(limits, k), words: said(exhibits.below, { to: text(at(limits, k)) }) };
    if (to === undefined) return { look, below: Infinity, words: said(exhibits.above, { from: text(from) }) };
    return { look, below: to, words: said(exhibits.between, { from: text(from), to: text(to) }) };
  });
}

/** The part that each indicator is below; none for one directly below the index. */
const partsByLeaf = (subject: Subject): ReadonlyMap<number, number> =>
  new Map(
    partsOf(subject).flatMap((part) => leavesBelow(subject, part).map((node) => [node, part] as const)),
  );

/** Where another part of the index begins. */
function breaksOf(subject: Subject, nodes: readonly number[]): readonly number[] {
  const partOf = partsByLeaf(subject);
  return nodes.flatMap((node, k) => (k > 0 && partOf.get(node) !== partOf.get(at(nodes, k - 1)) ? [k] : []));
}

const correlationLimits = (
  subject: Subject,
): readonly [low: AssessmentThreshold, weak: AssessmentThreshold, high: AssessmentThreshold] => [
  thresholdOf(subject, "negative"),
  thresholdOf(subject, "weak"),
  thresholdOf(subject, "redundant"),
];

const valuesOf = (subject: Subject, node: number): Float64Array =>
  at(subject.results.normalised, indicatorOf(subject, node));
