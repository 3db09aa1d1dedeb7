export { availability } from "./availability";
export { coverage, isThin, thinUnits, type ThinUnit } from "./coverage";
export { type Screened, screen } from "./screen";
export { isScreening, screeningOf } from "./screening-of";
export { shareOfZeros } from "./share-of-zeros";
