import { pearson } from "../../../engine";
import { at } from "../../../engine/internal";
import { said } from "../../../workbook/report";
import type { HeatClass, HeatMap } from "../../../charts";
import type { FigureBlock } from "../../document";
import { decimal } from "../cells";
import { elementLabel, indicatorOf, partsOf, piecesOf, type Subject } from "../subject";

/** Rows of a heat map that a page has room for. */
const rowsPerPage = 32;
/** Indicators with each other: rows and columns of one map. */
const largestSquare = 36;
/** From so many columns on, rows have codes only. */
const crowded = 18;

/** F1: indicators with every part; then the indicators of each part with each other. Cut where a page is too small. */
export function heatMaps(subject: Subject, caption: string): readonly FigureBlock[] {
  const parts = partsOf(subject);
  if (parts.length === 0) return within(subject, subject.leaves, caption);
  const { exhibits } = subject.words;
  const maps = [
    ...withParts(subject, parts, caption),
    ...parts.flatMap((part) => {
      const own = indicatorsBelow(subject, part);
      return own.length < 2
        ? []
        : within(subject, own, said(exhibits.heatWithin, { part: elementLabel(subject, part) }));
    }),
  ];
  // How a map is read is said once, below the first.
  return maps.map((map, k) => (k === 0 ? map : { ...map, note: "" }));
}

function withParts(subject: Subject, parts: readonly number[], caption: string): readonly FigureBlock[] {
  const { words, results, leaves } = subject;
  const pieces = piecesOf(leaves, rowsPerPage);
  const ownPart = new Map(
    parts.flatMap((part, p) => indicatorsBelow(subject, part).map((node) => [node, p] as const)),
  );
  return pieces.map((nodes, k) =>
    figure(
      subject,
      cutCaption(words.continued, caption, k, pieces.length),
      said(words.exhibits.heatParts, {}),
      {
        rows: nodes.map((node) => elementLabel(subject, node)),
        columns: parts.map((part) => elementLabel(subject, part)),
        values: nodes.map((node) =>
          parts.map((part) => pearson(valuesOf(subject, node), at(results.scores, part))),
        ),
        framed: nodes.flatMap((node, row) => {
          const part = ownPart.get(node);
          return part === undefined ? [] : [[row, part] as const];
        }),
        rowBreaks: nodes.flatMap((node, row) =>
          row > 0 && ownPart.get(node) !== ownPart.get(at(nodes, row - 1)) ? [row] : [],
        ),
      },
    ),
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
          row === column ? NaN : pearson(valuesOf(subject, row), valuesOf(subject, column)),
        ),
      ),
      framed: [],
      rowBreaks: [],
    }),
  );
}

function figure(
  subject: Subject,
  caption: string,
  title: string,
  map: Pick<HeatMap, "rows" | "columns" | "values" | "framed" | "rowBreaks">,
): FigureBlock {
  const { words, written } = subject;
  const { exhibits } = words;
  const all = map.values.flat();
  const summary = said(exhibits.heatSummary, {
    ...{ rows: map.rows.length, columns: map.columns.length },
    ...{ negative: all.filter((r) => r < low).length, low: written(decimal(low, 1)) },
    ...{ high: all.filter((r) => r > high).length, top: written(decimal(high, 1)) },
  });
  return {
    ...{ kind: "figure", id: "F1", caption, altText: `${title}. ${summary}`, note: exhibits.heatNote },
    chart: {
      ...{ kind: "heatMap", title, summary, locale: words.locale },
      ...map,
      classes: classesOf(subject),
      frame: map.framed.length > 0 ? exhibits.heatFrame : "",
      columnBreaks: [],
    },
  };
}

const [low, high] = [-0.4, 0.9];
const looks = ["negative", "negativeWeak", "weak", "positiveWeak", "positive", "highest"] as const;
const limits = [low, 0, 0.3, 0.6, high];

function classesOf({ words: { exhibits }, written }: Subject): readonly HeatClass[] {
  const text = (limit: number): string => written(decimal(limit, 1));
  return looks.map((look, k) => {
    const [from, to] = [limits[k - 1], limits[k]];
    if (from === undefined)
      return { look, below: at(limits, k), words: said(exhibits.below, { to: text(at(limits, k)) }) };
    if (to === undefined) return { look, below: Infinity, words: said(exhibits.above, { from: text(from) }) };
    return { look, below: to, words: said(exhibits.between, { from: text(from), to: text(to) }) };
  });
}

const valuesOf = (subject: Subject, node: number): Float64Array =>
  at(subject.results.normalised, indicatorOf(subject, node));

function indicatorsBelow(subject: Subject, part: number): readonly number[] {
  const { framework } = subject.model;
  const { code } = at(framework, part);
  const parents = new Map(framework.map((node) => [node.code, node.parent]));
  const isUnder = (child: string): boolean => {
    const parent = parents.get(child) ?? null;
    return parent !== null && (parent === code || isUnder(parent));
  };
  return subject.leaves.filter((node) => isUnder(at(framework, node).code));
}

export const cutCaption = (continued: string, caption: string, k: number, of: number): string =>
  of === 1 ? caption : said(continued, { caption, part: k + 1, parts: of });
