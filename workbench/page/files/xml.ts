import { partText, type Parts } from "../../../src/file/package";

/** The root element of a part. */
export const rootOf = (parts: Parts, name: string): Element => parsed(partText(parts, name));

export const parsed = (text: string): Element =>
  new DOMParser().parseFromString(text, "application/xml").documentElement;

/** The elements directly inside another, by their names without prefix. */
export const inside = (parent: Element | undefined, name: string): readonly Element[] =>
  parent === undefined ? [] : [...parent.children].filter(({ localName }) => localName === name);

/** The first element along a path of names. */
export function along(parent: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((element, name) => inside(element, name)[0], parent);
}

/** An attribute as a number; undefined where it is absent or is none. */
export function numberOf(element: Element | undefined, attribute: string): number | undefined {
  const written = element?.getAttribute(attribute);
  return written === null || written === undefined || !Number.isFinite(Number(written))
    ? undefined
    : Number(written);
}

/** Whether an attribute is true. */
export const isOn = (element: Element | undefined, attribute: string, byDefault = false): boolean => {
  const written = element?.getAttribute(attribute) ?? null;
  return written === null ? byDefault : written === "1" || written === "true";
};
