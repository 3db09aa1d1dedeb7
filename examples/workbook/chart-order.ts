import { strFromU8, strToU8 } from "fflate";

/**
 * Puts the parts of a bar series in the order of the schema (ISO 29500-1, 21.2.2.26). excelize writes the labels
 * before `invertIfNegative`, and it writes `smooth`, which bars do not have. Excel expects the parts in this order,
 * and offers to repair the file otherwise.
 */
export function orderCharts(parts: Record<string, Uint8Array>): void {
  for (const [name, bytes] of Object.entries(parts))
    if (/^xl\/charts\/chart\d+\.xml$/.test(name)) parts[name] = strToU8(inOrder(strFromU8(bytes)));
}

const bars = /<barChart>.*?<\/barChart>/gs;
const labelsFirst =
  /(<dLbls>(?:(?!<\/dLbls>).)*<\/dLbls>)(<invertIfNegative val="[01]"><\/invertIfNegative>)/gs;
const smooth = /<smooth val="[01]"><\/smooth>/g;

const inOrder = (chart: string): string =>
  chart.replace(bars, (plot) => plot.replace(labelsFirst, "$2$1").replace(smooth, ""));
