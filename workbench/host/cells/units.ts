/** Excel's sizes: characters of the default font, and points of 3/4 pixel. A character is 7 pixels, and 5 go to margins. */
const pixelsPerCharacter = 7;
const marginPixels = 5;
const pointsPerPixel = 0.75;

/** @example widthInPoints(8.43) // 48 */
export const widthInPoints = (characters: number): number =>
  Math.round(characters * pixelsPerCharacter + marginPixels) * pointsPerPixel;

export const widthInCharacters = (points: number): number =>
  Math.max(0, (points / pointsPerPixel - marginPixels) / pixelsPerCharacter);
