import { describePort } from "../support/contract/describe-port";
import { newXlsx } from "../support/xlsx-port";

describePort("a workbook in an .xlsx file", newXlsx);
