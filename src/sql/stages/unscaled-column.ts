/** The column with the scores of an aggregate before they are brought to a scale again. */
export const unscaledColumn = (name: string): string => `${name}__unscaled`;
