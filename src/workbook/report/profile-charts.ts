import type { Area } from "../cells";
import type { Chart, ChartAxis, ChartSeries } from "../plan";
import { dependsOnOthers } from "./aggregation-of";
import type { Context } from "./context";
import { range } from "./context";
import type { IndexSheets } from "./layout";
import { capabilityColour, colours } from "./palette";
import { contributionColumn } from "./profile-indicators";
import type { ProfileTerms } from "./profile";
import { peerName } from "./profile";
import { gapReferenceName } from "./reference-name";
import type { Region } from "./region";
import { childrenInOrder } from "./structure";
import { areaOf, part } from "./region";
import { axisFormat, finestFormat, scaleOf, scoreFormat } from "./score-format";

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

const widthOfChart = 8;
const most = 40;

/**
 * Bars of the capabilities against peers and best, their radar, and the parts of the gap; not these where units are held
 * against each other: what an indicator adds is a convention there, and would look like a finding.
 */
export function profileCharts(context: Context, terms: ProfileTerms): readonly Chart[] {
  const { indicators, levels, unit, charts } = terms.layout;
  const { index } = terms;
  const name = context.unitLabels[terms.unit] ?? "";
  const nodes = terms.layout.nodes.length;
  const parts = part(levels, 1, 0, Math.max(1, nodes - 1), 1);
  const oneScale = sharesScale(context, terms);
  const format = axisFormat(finestFormat(context, terms.layout.nodes.slice(oneScale ? 0 : 1)));
  const top = 2;
  const half = Math.max(16, indicators.row - 4 - top);
  const levelSeries = (from: Region): ChartSeries[] => [
    { ...series(name, areaOf(unit), areaOf(from), areaOf({ ...from, column: 1 })), dataLabels: false },
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
    over: { sheet: index.profile, row: top, column: charts, rows: half, columns: widthOfChart },
    series: levelSeries(oneScale ? part(levels, 0, 0, nodes, 1) : parts),
    categoryAxis: axis("", null),
    valueAxis: axis("Score", format),
    legend: "bottom",
  };
  const radar: Chart = {
    ...common,
    reverseCategories: false,
    name: `PSCI_Profile${index.suffix}_Radar`,
    kind: "radar",
    title: "Shape of the profile",
    altText: `Radar of the chosen unit's score in each part of the index, against its ${peerName(context).toLowerCase()}.`,
    over: {
      sheet: index.profile,
      row: top,
      column: charts + widthOfChart,
      rows: half,
      columns: widthOfChart,
    },
    series: levelSeries(parts)
      .slice(0, 2)
      .map((one, k) => ({ ...one, line: k === 0 ? "both" : "dashed" })),
    categoryAxis: axis("", null),
    valueAxis: axis("", format),
    legend: "bottom",
  };
  const isSplit = !dependsOnOthers(context, index.root);
  return [bars, ...(nodes > 3 ? [radar] : []), ...(isSplit ? [gapChart(context, terms)] : [])];
}

/** Whether the index can be drawn beside its parts: not where it counts units beaten, say, and they have 0-100. */
function sharesScale(context: Context, { layout: { nodes }, index: { root } }: ProfileTerms): boolean {
  const [part] = nodes.filter((position) => position !== root);
  return part === undefined || scaleOf(context, part) === scaleOf(context, root);
}

/** What each indicator adds to the gap, in the order of the framework, in its capability's colour. */
function gapChart(context: Context, terms: ProfileTerms): Chart {
  const { indicators, charts } = terms.layout;
  const { index } = terms;
  const shown = Math.min(most, indicators.rows);
  const rows = part(indicators, 0, 0, shown, 1);
  const colourOf = capabilityOfPlace(context, index);
  return {
    name: `PSCI_Profile${index.suffix}_Gap`,
    kind: "barClustered",
    title: `What makes the gap to ${gapReferenceName(context)}`,
    titleFrom: null,
    altText:
      "Bars of what each indicator adds to the chosen unit's gap; bars to the left are ahead of the reference.",
    over: {
      sheet: index.profile,
      row: indicators.row - 2,
      column: charts,
      rows: Math.max(20, shown + 4),
      columns: 2 * widthOfChart,
    },
    series: [
      {
        ...series(
          "Part of the gap",
          null,
          areaOf(rows),
          areaOf(part(contributionColumn(indicators), 0, 0, shown, 1)),
        ),
        pointColours: Object.fromEntries(range(shown).map((k) => [k, colourOf(terms.layout.places[k] ?? 0)])),
      },
    ],
    categoryAxis: axis("", null),
    valueAxis: axis("Points of the index", axisFormat(scoreFormat(context, index.root), "0.0")),
    legend: "none",
    reverseCategories: true,
    gapWidth: 30,
  };
}

/** Colour of the capability that an indicator belongs to. */
export function capabilityOfPlace(context: Context, index: IndexSheets): (p: number) => string {
  const { structure } = context;
  const capabilities = childrenInOrder(context.structure, index.root);
  return (p) => {
    let at = structure.indicators[p] ?? -1;
    while (at >= 0 && !capabilities.includes(at)) at = structure.parent[at] ?? -1;
    return capabilityColour(capabilities.indexOf(at));
  };
}
