/** What joins the two units of a claim, in English and Spanish. */
export const before =
  /\s+(?:(?:is|comes|ranks|est[aá]|queda|va)\s+)?(?:before|ahead of|above|antes que|antes de|por delante de|por encima de|>)\s+/giu;

/** "among the first 10", "in the top ten", "entre los 10 primeros"; the number is in one of the two groups. */
export const amongFirst =
  /^(.+?)\s+(?:(?:is|ranks|est[aá]|queda)\s+)?(?:among|in|within|entre|en)\s+(?:(?:the|los|las|el)\s+)?(?:(?:first|top|best|primer[oa]s|mejores)[\s-]+(\S+)|(\S+)\s+(?:first|top|best|primer[oa]s|mejores))(?:\s+(?:places|units|puestos|lugares|unidades))?$/iu;

export const strongerIn = /\s+(?:(?:is|es)\s+)?(?:stronger|m[aá]s fuerte)\s+(?:in|en)\s+/iu;
export const than = /\s+(?:than|que)\s+/giu;

/** What a unit is stronger than. */
export const peers =
  /^(?:(?:the median of|la mediana de)\s+)?(?:(?:its|their|the|sus|los|las|su)\s+)?(?:peers|group|pares|grupo)$/iu;
export const others =
  /^(?:(?:the median of|la mediana de)\s+)?(?:(?:all|todas|todos)\s+)?(?:(?:the|las|los|el)\s+)?(?:others|other units|rest|dem[aá]s|otras|otros|otras unidades|resto)$/iu;

/** "C12's profile", "el perfil de C12". */
export const profile = /^(?:the profile of|el perfil de)\s+(.+)$|^(.+?)['’]s(?:\s+profile)?$/iu;

const words = [
  ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
];
const palabras = [
  ...["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"],
];

/** A number of places in figures or in a word; null for anything else. */
export function countIn(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const lower = text.toLowerCase();
  const named = [words.indexOf(lower), palabras.indexOf(lower)].find((k) => k >= 0);
  if (named !== undefined) return named + 1;
  return ["twenty", "veinte"].includes(lower) ? 20 : null;
}
