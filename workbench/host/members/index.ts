import type { HostKind } from "../protocol/host-object";
import { comments, pivotTables, shapes } from "./absent";
import { chartAxes, chartAxis, axisGridLines, axisTitle } from "./chart-axes";
import { chartFill, chartFont, chartLine } from "./chart-format";
import {
  chartPoint,
  chartPoints,
  chartSeries,
  dataLabels,
  seriesCollection,
  seriesFormat,
} from "./chart-series";
import { chartKind, chartLegend, chartTitle, charts } from "./charts";
import { colourScale } from "./colour-scale";
import { conditionalFormat, conditionalFormats } from "./conditional-formats";
import { customRule, ruleFill, ruleFont, ruleFormat, ruleFormula } from "./custom-rule";
import { dataBar, negativeFormat, positiveFormat } from "./data-bar";
import { dataValidation } from "./drop-downs";
import { nameKind, names } from "./names";
import { setting, settings, sheetProperties, sheetProperty } from "./properties";
import { rangeAreas } from "./range-areas";
import { rangeBorder, rangeBorders } from "./range-borders";
import { rangeFill, rangeFont } from "./range-fonts";
import { rangeFormat } from "./range-format";
import { rangeKind } from "./ranges";
import { headerFooter, headersFooters } from "./page-margins";
import { freezePanes, horizontalPageBreaks, pageLayout, protection } from "./sheet-layout";
import { tableKind, tables } from "./tables";
import { application, runtime, workbookKind } from "./workbook";
import { worksheetKind, worksheets } from "./worksheets";

/** Every class that is modelled. Members that are not in their tables are refused with ApiNotFound. */
const kinds: readonly HostKind<never>[] = [
  workbookKind,
  application,
  runtime,
  settings,
  setting,
  worksheets,
  worksheetKind,
  freezePanes,
  horizontalPageBreaks,
  pageLayout,
  headersFooters,
  headerFooter,
  protection,
  sheetProperties,
  sheetProperty,
  shapes,
  pivotTables,
  comments,
  rangeKind,
  rangeAreas,
  rangeFormat,
  rangeFill,
  rangeFont,
  rangeBorders,
  rangeBorder,
  dataValidation,
  conditionalFormats,
  conditionalFormat,
  colourScale,
  dataBar,
  positiveFormat,
  negativeFormat,
  customRule,
  ruleFormula,
  ruleFormat,
  ruleFill,
  ruleFont,
  tables,
  tableKind,
  names,
  nameKind,
  charts,
  chartKind,
  chartTitle,
  chartLegend,
  chartAxes,
  chartAxis,
  axisTitle,
  axisGridLines,
  seriesCollection,
  chartSeries,
  seriesFormat,
  dataLabels,
  chartPoints,
  chartPoint,
  chartFont,
  chartFill,
  chartLine,
];

/** Class and member of everything that is modelled, by their names in the protocol: "Range.Values". */
export const memberNames = (): readonly string[] =>
  kinds.flatMap(({ name, properties = {}, objects = {}, methods = {} }) =>
    [properties, objects, methods].flatMap((table) =>
      Object.keys(table).map((member) => `${name}.${member}`),
    ),
  );
