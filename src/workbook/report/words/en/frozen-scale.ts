/** The sheet with the scale of a run, for later data. */
export const frozenScale = {
  title: "Frozen scale",
  subtitle:
    "Every figure that this run learned from its units. To score later data on this scale, copy this sheet into the workbook of the later data: it is read there as it is.",
  remark:
    "In this workbook the sheet is a part of the report and is not read. Its figures are values of the run: score again after a change.",
};
