import type { MemoryChart, MemorySeries } from "../../memory";
import type { HostSheet } from "../cells/host-sheet";
import { itemNotFound } from "../protocol/failure";

type Plain = string | number | boolean | null;

/** A chart as the add-in holds it: by its identity. */
export class HostChart {
  constructor(
    readonly host: HostSheet,
    readonly id: string,
  ) {}

  /** @throws HostFailure when it was deleted */
  get chart(): MemoryChart {
    const chart = this.host.sheet.state.charts.find(({ id }) => id === this.id);
    if (chart === undefined) throw itemNotFound("Chart");
    return chart;
  }

  /** Whether points are joined or marked, not filled. */
  get isOfLines(): boolean {
    return ["line", "radar", "scatter"].includes(this.chart.kind);
  }

  change(location: string, parts: Partial<MemoryChart>): void {
    this.#replace(location, { ...this.chart, ...parts });
  }

  remove(location: string): void {
    this.#replace(location, null);
  }

  /** What a plan of a chart has no word for. */
  extra(name: string): Plain | undefined {
    return this.chart.extras.get(name);
  }

  setExtra(name: string, value: Plain): void {
    this.change(name, { extras: new Map([...this.chart.extras, [name, value]]) });
  }

  #replace(location: string, chart: MemoryChart | null): void {
    const sheet = this.host.writable(location);
    sheet.update({ charts: sheet.state.charts.flatMap((it) => (it.id === this.id ? (chart ?? []) : it)) });
  }
}

/** A series as the add-in holds it: by its place in the chart. */
export class HostSeries {
  constructor(
    readonly of: HostChart,
    readonly index: number,
  ) {}

  /** @throws HostFailure when there are fewer series by now */
  get series(): MemorySeries {
    const series = this.of.chart.series[this.index];
    if (series === undefined) throw itemNotFound("ChartSeries");
    return series;
  }

  change(location: string, parts: Partial<MemorySeries>): void {
    const { series } = this;
    this.of.change(location, { series: this.of.chart.series.with(this.index, { ...series, ...parts }) });
  }

  remove(location: string): void {
    this.of.change(location, { series: this.of.chart.series.toSpliced(this.index, 1) });
  }

  extra(name: string): Plain | undefined {
    return this.series.extras.get(name);
  }

  setExtra(name: string, value: Plain): void {
    this.change(name, { extras: new Map([...this.series.extras, [name, value]]) });
  }
}
