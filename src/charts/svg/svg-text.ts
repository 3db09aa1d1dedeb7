import type { Palette, Scene } from "../scene";
import { elementOf, type SvgElement } from "./element";
import { escaped } from "./escape";

const font = "Segoe UI, Arial, Helvetica, sans-serif";

/** A picture that stands alone: an SVG file with its size, its name and what it shows, in literal colours. */
export function svgText(scene: Scene, palette: Palette): string {
  const { title, summary, shapes } = scene;
  const width = Math.ceil(scene.width);
  const height = Math.ceil(scene.height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}"`,
    ` viewBox="0 0 ${width} ${height}" font-family="${font}">`,
    `<title>${escaped(title)}</title><desc>${escaped(summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escaped(palette.paper)}"/>`,
    ...shapes.map((shape) => markup(elementOf(shape, palette))),
    "</svg>",
  ].join("");
}

function markup({ tag, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${kebab(name)}="${escaped(String(value))}"`,
  );
  const inner = children
    .map((child) => (typeof child === "string" ? escaped(child) : markup(child)))
    .join("");
  return inner === "" ? `<${tag}${written.join("")}/>` : `<${tag}${written.join("")}>${inner}</${tag}>`;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
