import type { MemoryChart, MemorySeries } from "../../memory";
import type { HostSheet } from "../cells/host-sheet";
import { itemNotFound } from "../protocol/failure";

type Plain = string | number | boolean | null;

/** A chart that the add-in refers to by its identity. */
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

  /** Whether the points are joined by lines or drawn as markers, and not filled. */
  get isOfLines(): boolean {
    return ["line", "radar", "scatter"].includes(this.chart.kind);
  }

  change(location: string, parts: Partial<MemoryChart>): void {
    this.#replace(location, { ...this.chart, ...parts });
  }

  remove(location: string): void {
    this.#replace(location, null);
  }

  /** Properties that a chart plan does not have. */
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

/** A series that the add-in refers to by its place in the chart. */
export class HostSeries {
  constructor(
    readonly of: HostChart,
    readonly index: number,
  ) {}

  /** @throws HostFailure when the chart has fewer series now */
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
