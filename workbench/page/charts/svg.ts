/** A piece of SVG markup. */
export type Markup = string;

type Attribute = string | number | undefined;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An element. Undefined attributes are left out, and numbers are rounded to a hundredth of a pixel. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...content: readonly Markup[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${escaped(typeof value === "number" ? rounded(value) : String(value))}"`,
    );
  return `<${name}${written.join("")}>${content.join("")}</${name}>`;
}

/** Escaped text for the content of an element. */
export const text = escaped;

const rounded = (value: number): string => String(Math.round(value * 100) / 100);
