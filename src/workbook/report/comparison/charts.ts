import type { Area } from "../../cells";
import type { Chart, ChartAxis, ChartSeries } from "../../plan";
import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { part } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { capabilityColour } from "../looks/palette";
import { scoreEnds } from "../looks/score-ends";
import { choices } from "../profile";
import { axisFormat, finestFormat, scaleOf } from "../looks/score-format";
import { unitNumbers } from "./layout";
import type { ComparedTerms } from "./node-cells";

/** More parts than this are too thin as bars of five units. */
const maximumParts = 12;

/** Bars and radar of the scores of the compared units in the parts of the index. */
export function comparisonCharts(
  context: Context,
  index: IndexSheets,
  { layout, compared }: ComparedTerms,
): readonly Chart[] {
  const { nodes, levels, charts } = layout;
  const { comparison: words, tables } = context.words;
  const isOneScale = nodes.every((position) => scaleOf(context, position) === scaleOf(context, index.root));
  const first = isOneScale || nodes.length === 1 ? 0 : 1;
  const shown = nodes.slice(first, first + maximumParts);
  const format = axisFormat(finestFormat(context, shown));
  const ends = scoreEnds(context, shown);
  const key = `Comparison${index.suffix}`;
  const seriesOf = (from: number, rows: number, line: (k: number) => ChartSeries["line"]): ChartSeries[] =>
    unitNumbers.map((k) => {
      const unit = compared[k] ?? null;
      const header: Area = part(levels.scores, -1, k, 1, 1);
      return {
        name: unit === null ? " " : (choices(context)[unit] ?? ""),
        nameFrom: header,
        nameAlone: `${tables.unit} ${k + 1}`,
        categories: part(levels.names, from, 0, rows, 1),
        values: part(levels.scores, from, k, rows, 1),
        colour: capabilityColour(k),
        pointColours: {},
        dataLabels: false,
        line: line(k),
        labelFormat: null,
      };
    });
  const common = { titleFrom: null, gapWidth: 60, legend: "bottom" as const, categoryAxis: axis("", null) };
  return [
    {
      ...common,
      name: blockName(key, "Bars"),
      kind: "barClustered",
      title: words.bars,
      altText: words.barsText,
      over: charts.bars,
      series: seriesOf(first, shown.length, () => "both"),
      valueAxis: { ...axis(tables.score, format), ...ends },
      reverseCategories: true,
    },
    ...(charts.radar === null
      ? []
      : [
          {
            ...common,
            name: blockName(key, "Radar"),
            kind: "radar" as const,
            title: words.radar,
            altText: words.radarText,
            over: charts.radar,
            series: seriesOf(1, Math.min(maximumParts, nodes.length - 1), (k) => (k === 0 ? "both" : "line")),
            valueAxis: { ...axis("", format), ...ends },
            reverseCategories: false,
          },
        ]),
  ];
}

const axis = (title: string, format: string | null): ChartAxis => ({
  title,
  minimum: null,
  maximum: null,
  format,
  gridLines: format !== null,
  visible: true,
});
