import type { Area } from "../../cells";
import type { Chart, ChartAxis, ChartSeries } from "../../plan";
import type { Context } from "../context/context";
import { blockName } from "../frame/block-name";
import { capabilityColour, colours } from "../looks/palette";
import type { ProfileTerms } from "./terms";
import { peerName } from "./comparison";
import { part } from "../formulas/ranges";
import { scoreEnds } from "../looks/score-ends";
import { axisFormat, finestFormat, scaleOf, scoreFormat } from "../looks/score-format";
import { nodeAt } from "../context/structure";
import { said } from "../words";
import { gapReferenceName } from "../references";

const axis = (title: string, format: string | null): ChartAxis => ({
  title,
  minimum: null,
  maximum: null,
  format,
  gridLines: format !== null,
  visible: true,
});

const series = (name: string, nameFrom: Area | null, categories: Area, values: Area): ChartSeries => ({
  name,
  nameFrom,
  categories,
  values,
  colour: colours.unit,
  pointColours: {},
  dataLabels: false,
  line: "both",
  labelFormat: null,
});

/**
 * Bars of the capabilities against peers and best, their radar, and the parts of the gap; not these where units
 * are compared with each other: what an indicator adds is a convention there, and would look like a finding.
 */
export function profileCharts(context: Context, terms: ProfileTerms): readonly Chart[] {
  const { levels, unit, charts: places, nodes } = terms.layout;
  const { profile, profileCharts: charts, tables } = context.words;
  const peers = peerName(context).toLowerCase();
  const { index } = terms;
  const name = context.unitLabels[terms.unit] ?? "";
  const parts = part(levels, 1, 0, Math.max(1, nodes.length - 1), 1);
  const oneScale = sharesScale(context, terms);
  const drawn = nodes.slice(oneScale ? 0 : 1);
  const format = axisFormat(finestFormat(context, drawn));
  const ends = scoreEnds(context, drawn);
  const levelSeries = (from: Area): ChartSeries[] => [
    {
      ...series(name, unit, from, { ...from, column: 1 }),
      nameAlone: charts.chosenUnit,
    },
    {
      ...series(peerName(context), null, from, { ...from, column: 2 }),
      colour: colours.median,
    },
    { ...series(profile.best, null, from, { ...from, column: 3 }), colour: colours.best },
  ];
  const common = { titleFrom: null, reverseCategories: true, gapWidth: 60 };
  const bars: Chart = {
    ...common,
    name: blockName(`Profile${index.suffix}`, "Levels"),
    kind: "barClustered",
    title: oneScale ? charts.levels : charts.levelsOfParts,
    altText: said(oneScale ? charts.levelsText : charts.levelsOfPartsText, { peers }),
    over: places.levels,
    series: levelSeries(oneScale ? part(levels, 0, 0, nodes.length, 1) : parts),
    categoryAxis: axis("", null),
    valueAxis: { ...axis(tables.score, format), ...ends },
    legend: "bottom",
  };
  return [
    bars,
    ...(places.radar === null
      ? []
      : [
          {
            ...common,
            reverseCategories: false,
            name: blockName(`Profile${index.suffix}`, "Radar"),
            kind: "radar" as const,
            title: charts.radar,
            altText: said(charts.radarText, { peers }),
            over: places.radar,
            series: levelSeries(parts)
              .slice(0, 2)
              .map((one, k) => ({ ...one, line: k === 0 ? ("both" as const) : ("dashed" as const) })),
            categoryAxis: axis("", null),
            valueAxis: { ...axis("", format), ...ends },
            legend: "bottom" as const,
          },
        ]),
    ...gapChart(context, terms),
  ];
}

/** Whether the index can be drawn beside its parts: not where it counts units beaten, say, and they have 0-100. */
function sharesScale(context: Context, { layout: { nodes }, index: { root } }: ProfileTerms): boolean {
  const [part] = nodes.filter((position) => position !== root);
  return part === undefined || scaleOf(context, part) === scaleOf(context, root);
}

/** What each indicator adds to the gap, the largest first; a series, and so a colour and a name, for each capability. */
function gapChart(context: Context, terms: ProfileTerms): readonly Chart[] {
  const { charts, coloured, places, sorted } = terms.layout;
  if (sorted === null || charts.gap === null) return [];
  const { index } = terms;
  const { profileCharts: words } = context.words;
  const names = part(sorted, 0, 0, sorted.rows, 1);
  const bars = (name: string, column: number, colour: string): ChartSeries => ({
    ...series(name, part(sorted, -1, column, 1, 1), names, part(sorted, 0, column, sorted.rows, 1)),
    colour,
  });
  const which =
    sorted.rows < places.length
      ? said(words.largestOf, { count: sorted.rows, all: places.length })
      : words.allParts;
  return [
    {
      name: blockName(`Profile${index.suffix}`, "Gap"),
      kind: coloured.length > 0 ? "barStacked" : "barClustered",
      title: said(words.gap, { reference: gapReferenceName(context), which }),
      titleFrom: null,
      altText: said(coloured.length > 0 ? words.gapTextColoured : words.gapText, { which }),
      over: charts.gap,
      series:
        coloured.length > 0
          ? coloured.map((position, c) =>
              bars(nodeAt(context.model, position).name, c + 2, capabilityColour(c)),
            )
          : [bars(context.words.profile.partOfGap, 1, colours.unit)],
      categoryAxis: axis("", null),
      valueAxis: axis(words.pointsOfIndex, axisFormat(scoreFormat(context, index.root), "0.0")),
      legend: coloured.length > 0 ? "bottom" : "none",
      reverseCategories: true,
      gapWidth: 30,
    },
  ];
}
