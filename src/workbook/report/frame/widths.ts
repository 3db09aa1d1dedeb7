import type { Context } from "../context/context";

/** Width of the codes: those of a panel end in a year. */
export const codeWidth = ({ model: { units } }: Context): number =>
  widthOf(
    units.map(({ code }) => code),
    8,
    24,
  );

/** Width of a column of texts: the longest of them, within bounds. */
export const widthOf = (texts: readonly string[], least: number, most: number): number =>
  texts.reduce((width, text) => Math.min(most, Math.max(width, text.length + 2)), least);

/** Width of the names of units; the longest are cut, so that the figures beside them stay visible. */
export const nameWidth = ({ unitLabels }: Context): number => widthOf(unitLabels, 24, 44);

/** Likewise of their groups. */
export const groupWidth = ({ groupLabels, groupName }: Context): number =>
  widthOf([groupName, ...(groupLabels ?? []).map((label) => label ?? "")], 13, 32);
