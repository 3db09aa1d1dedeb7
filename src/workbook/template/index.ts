export { planTemplate } from "./plan-template";
