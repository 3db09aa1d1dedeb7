export { availability } from "./availability";
export { type Screened, screen } from "./screen";
