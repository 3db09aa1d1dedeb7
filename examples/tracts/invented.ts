import { normalVariate, streams } from "../../src/engine";
import { tractIndicators, type TractIndicator } from "./indicators";

export interface Tract {
  readonly code: string;
  readonly county: string;
  readonly population: number;
  /** In the order of the indicators; null where there is no figure. */
  readonly figures: readonly (number | null)[];
}

const counties = 40;

/** Invented tracts, the same in every run. A tract's deprivation is that of its county and its own, and moves most figures. */
export function inventedTracts(count: number): readonly Tract[] {
  const [places, next] = streams(2026, 2);
  if (!places || !next) throw new Error("Two streams were asked for.");
  const deprivation = Array.from({ length: counties }, () => normalVariate(places));
  return Array.from({ length: count }, (_, i): Tract => {
    const county = Math.floor((i * counties) / count);
    const own = 0.6 * (deprivation[county] ?? 0) + 0.8 * normalVariate(next);
    return {
      code: `T${String(county + 1).padStart(2, "0")}${String(i + 1).padStart(5, "0")}`,
      county: `County ${String(county + 1).padStart(2, "0")}`,
      population: Math.round(4000 * Math.exp(0.45 * normalVariate(next))),
      figures: tractIndicators.map((indicator) => figure(indicator, own, next)),
    };
  });
}

/** One in seventy is missing; shares stay between 0 and 100, and have one digit after the point, so that many are equal. */
function figure(
  { middle, spread, follows, unit }: TractIndicator,
  deprivation: number,
  next: () => number,
): number | null {
  const noise = Math.sqrt(1 - follows * follows) * normalVariate(next);
  const value = middle + spread * (follows * deprivation + noise);
  if (next() < 1 / 70) return null;
  const highest = unit === "%" ? 100 : Infinity;
  return Math.round(10 * Math.min(highest, Math.max(0, value))) / 10;
}
