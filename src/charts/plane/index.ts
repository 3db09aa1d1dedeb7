export { plane } from "./plane";
