/**
 * A colour for each capability, distinct for colour-blind readers too (Okabe and Ito), and dark enough for white
 * text.
 */
export const capabilityColours: Readonly<Record<string, string>> = {
  SA: "0072B2",
  AP: "D55E00",
  BC: "007A5A",
  LE: "A8447D",
  RD: "8A6100",
};
