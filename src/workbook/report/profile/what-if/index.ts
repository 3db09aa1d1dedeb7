/** What if, beside the table of the indicators: yellow cells for other values, and what comes of them. */
export { whatIfBlocks, whatIfDropDowns } from "./blocks";
export { asIfRemark } from "./remark";
