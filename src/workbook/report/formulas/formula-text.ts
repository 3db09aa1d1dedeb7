/**
 * A text as a formula has it, in quotes; a tab or line break as its CHAR.
 * @example formulaText('the "best"') // '"the ""best"""'
 */
export const formulaText = (text: string): string =>
  `"${text.replaceAll('"', '""')}"`.replace(/\p{Cc}/gu, (control) => `"&CHAR(${control.charCodeAt(0)})&"`);
