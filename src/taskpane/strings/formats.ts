/** Numbers and dates as a locale writes them. NaN, a missing number, is a dash. */
export interface Formats {
  /** With a fixed number of decimals. */
  readonly number: (x: number, decimals?: number) => string;
  /** Without closing zeros, up to six decimals: a weight, a raw value. */
  readonly plain: (x: number) => string;
  /** With its sign, also when it is positive. */
  readonly signed: (x: number, decimals?: number) => string;
  /** A share of 1 in per cent. */
  readonly percent: (x: number, decimals?: number) => string;
  /** Date and time of an ISO text; a text that is no date stays as it is. */
  readonly dateTime: (iso: string) => string;
  /** The number in a text that a user typed in this locale; NaN where it is not a number. */
  readonly parse: (text: string) => number;
  readonly compare: (a: string, b: string) => number;
}

const missing = "–";

export function formatsOf(locale: string): Formats {
  const format = (x: number, options: Intl.NumberFormatOptions): string =>
    Number.isNaN(x) ? missing : new Intl.NumberFormat(locale, options).format(x);
  const fixed = (decimals: number): Intl.NumberFormatOptions => ({
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal");
  return {
    number: (x, decimals = 1) => format(x, fixed(decimals)),
    plain: (x) => format(x, { maximumFractionDigits: 6 }),
    signed: (x, decimals = 1) => format(x, { ...fixed(decimals), signDisplay: "exceptZero" }),
    percent: (x, decimals = 0) => format(x, { style: "percent", ...fixed(decimals) }),
    dateTime: (iso) => {
      const date = new Date(iso);
      return Number.isNaN(date.getTime())
        ? iso
        : new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(date);
    },
    parse: (text) => parsed(text, decimal?.value ?? "."),
    compare: new Intl.Collator(locale, { numeric: true }).compare,
  };
}

/** A point that is the only separator is a decimal point in every locale: figures are pasted from anywhere. */
function parsed(text: string, decimal: string): number {
  const squeezed = text.replace(/[\s\u00a0\u202f]/g, "");
  const pointed = squeezed.includes(decimal) && decimal !== "." ? squeezed.replace(decimal, ".") : squeezed;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(pointed) ? Number(pointed) : NaN;
}
