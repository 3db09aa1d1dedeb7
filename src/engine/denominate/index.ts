export { type Denominated, denominate } from "./denominate";
