import { formatsOf } from "../../strings/formats";

/** Amounts of money as a locale writes them in a field. */
interface Amounts {
  /** NaN for a text that is no amount. Groups of three digits may stand apart as the locale has it: 2,000 or 2.000. */
  readonly parse: (text: string) => number;
  /** Without such groups. */
  readonly write: (amount: number) => string;
}

export function amountsOf(locale: string): Amounts {
  const { parse } = formatsOf(locale);
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const group = parts.find(({ type }) => type === "group")?.value ?? ",";
  const decimal = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  const [apart, point] = [group, decimal].map((sign) => sign.replace(/[.]/, "\\."));
  const grouped = new RegExp(`^\\d{1,3}(?:${apart}\\d{3})+(?:${point}\\d+)?$`);
  const written = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 });
  return {
    parse: (text) => parse(grouped.test(text.trim()) ? text.replaceAll(group, "") : text),
    write: (amount) => written.format(amount),
  };
}
