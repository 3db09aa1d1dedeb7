import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { linkFunctions } from "./custom-functions";
import { readEmptyResults } from "./empty-results";
import { CalculatorEnginePlugin } from "./engine-plugin";
import { letFormatsBeNoCells } from "./formats-are-no-cells";
import { allowManyFollowers } from "./many-followers";
import { linkPage } from "./page-link";

/** The worker that computes the formulas of the page's workbook; it keeps a copy of the workbook. */
allowManyFollowers();
readEmptyResults();
letFormatsBeNoCells();
const univer = new Univer({
  locale: LocaleType.EN_US,
  logLevel: LogLevel.ERROR,
  locales: { [LocaleType.EN_US]: {} },
});
const injector = univer.__getInjector();
univer.registerPlugin(UniverSheetsPlugin, { onlyRegisterFormulaRelatedMutations: true });
univer.registerPlugin(CalculatorEnginePlugin);
linkPage(injector);
linkFunctions(injector);
