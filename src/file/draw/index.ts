export { tabOrder } from "./sheet-order";
