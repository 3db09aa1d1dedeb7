import type { Area } from "../cells";
import type { Chart, ChartAxis, ChartSeries } from "../plan";
import type { Context } from "./context";
import { capabilityColour, colours } from "./palette";
import type { ProfileTerms } from "./profile";
import { peerName } from "./profile";
import { gapReferenceName } from "./reference-name";
import type { Region } from "./region";
import { areaOf, part } from "./region";
import { scoreEnds } from "./score-ends";
import { axisFormat, finestFormat, scaleOf, scoreFormat } from "./score-format";
import { nodeAt } from "./structure";

const axis = (title: string, format: string | null): ChartAxis => ({
  title,
  least: null,
  most: null,
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
 * Bars of the capabilities against peers and best, their radar, and the parts of the gap; not these where units are held
 * against each other: what an indicator adds is a convention there, and would look like a finding.
 */
export function profileCharts(context: Context, terms: ProfileTerms): readonly Chart[] {
  const { levels, unit, charts, nodes } = terms.layout;
  const { index } = terms;
  const name = context.unitLabels[terms.unit] ?? "";
  const parts = part(levels, 1, 0, Math.max(1, nodes.length - 1), 1);
  const oneScale = sharesScale(context, terms);
  const drawn = nodes.slice(oneScale ? 0 : 1);
  const format = axisFormat(finestFormat(context, drawn));
  const ends = scoreEnds(context, drawn);
  const levelSeries = (from: Region): ChartSeries[] => [
    series(name, areaOf(unit), areaOf(from), areaOf({ ...from, column: 1 })),
    {
      ...series(peerName(context), null, areaOf(from), areaOf({ ...from, column: 2 })),
      colour: colours.median,
    },
    { ...series("Best", null, areaOf(from), areaOf({ ...from, column: 3 })), colour: colours.best },
  ];
  const common = { titleFrom: null, reverseCategories: true, gapWidth: 60 };
  const bars: Chart = {
    ...common,
    name: `PSCI_Profile${index.suffix}_Levels`,
    kind: "barClustered",
    title: oneScale ? "Scores against peers and best" : "Parts against peers and best",
    altText: `Bars of the chosen unit's score, its ${peerName(context).toLowerCase()} and the best score, for ${oneScale ? "the index and " : ""}each part of it.`,
    over: areaOf(charts.levels),
    series: levelSeries(oneScale ? part(levels, 0, 0, nodes.length, 1) : parts),
    categoryAxis: axis("", null),
    valueAxis: { ...axis("Score", format), ...ends },
    legend: "bottom",
  };
  return [
    bars,
    ...(charts.radar === null
      ? []
      : [
          {
            ...common,
            reverseCategories: false,
            name: `PSCI_Profile${index.suffix}_Radar`,
            kind: "radar" as const,
            title: "Shape of the profile",
            altText: `Radar of the chosen unit's score in each part of the index, against its ${peerName(context).toLowerCase()}.`,
            over: areaOf(charts.radar),
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
  const names = areaOf(part(sorted, 0, 0, sorted.rows, 1));
  const bars = (name: string, column: number, colour: string): ChartSeries => ({
    ...series(
      name,
      areaOf(part(sorted, -1, column, 1, 1)),
      names,
      areaOf(part(sorted, 0, column, sorted.rows, 1)),
    ),
    colour,
  });
  const which =
    sorted.rows < places.length
      ? `the ${sorted.rows} largest of ${places.length} parts`
      : "all indicators, the largest first";
  return [
    {
      name: `PSCI_Profile${index.suffix}_Gap`,
      kind: coloured.length > 0 ? "barStacked" : "barClustered",
      title: `What makes the gap to ${gapReferenceName(context)}: ${which}`,
      titleFrom: null,
      altText: `Bars of what indicators add to the chosen unit's gap: ${which}; bars to the left are ahead of the reference.${coloured.length > 0 ? " Colours are the parts of the index." : ""}`,
      over: areaOf(charts.gap),
      series:
        coloured.length > 0
          ? coloured.map((position, c) =>
              bars(nodeAt(context.model, position).name, c + 2, capabilityColour(c)),
            )
          : [bars("Part of the gap", 1, colours.unit)],
      categoryAxis: axis("", null),
      valueAxis: axis("Points of the index", axisFormat(scoreFormat(context, index.root), "0.0")),
      legend: coloured.length > 0 ? "bottom" : "none",
      reverseCategories: true,
      gapWidth: 30,
    },
  ];
}
