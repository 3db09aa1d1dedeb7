import type { Indicator } from "../../../engine";
import type { Figures } from "./figures";

const percent = /^(?:%|%.{0,20}|percent(?:age)?|per ?cent|porcentaje|por ciento|pourcentage|percentagem)$/i;
const change = /change|growth|variaci|crecimi|croissance|variation|cresciment|inflaci|inflation/i;

/** Whether the figures are percentages of something. Growth and inflation are not: they have no limits. */
export const isShare = ({ unit, name, denominator }: Indicator, { sorted }: Figures): boolean =>
  denominator === null &&
  percent.test(unit.trim()) &&
  !change.test(`${unit} ${name}`) &&
  (sorted[Math.floor(sorted.length / 2)] ?? Infinity) <= 100;
