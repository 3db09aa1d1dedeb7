/** The sheet with the scale of a run, for later data. */
export const frozenScale = {
  title: "Frozen scale",
  subtitle:
    "Every figure that this run learned from its units. For later data, copy this sheet into their workbook: it is read there as it is.",
  remark:
    "In this workbook the sheet is a part of the report and is not read. Its figures are values of the run: score again after a change.",
};
