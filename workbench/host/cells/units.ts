/**
 * Excel's units: characters of the default font, and points of 4/3 pixels. A character is 7 pixels wide, and margins
 * take 5.
 */
const pixelsPerCharacter = 7;
const marginPixels = 5;
const pointsPerPixel = 0.75;

/** @example widthInPoints(8.43) // 48 */
export const widthInPoints = (characters: number): number =>
  Math.round(characters * pixelsPerCharacter + marginPixels) * pointsPerPixel;

export const widthInCharacters = (points: number): number =>
  Math.max(0, (points / pointsPerPixel - marginPixels) / pixelsPerCharacter);
