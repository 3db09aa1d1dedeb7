import type { Injector } from "@univerjs/core";
import { AsyncCustomFunction, IFunctionService } from "@univerjs/engine-formula";
import { fromModule, IRPCChannelService, toModule } from "@univerjs/rpc";
import { functionsOfPage, functionsOfWorker, type FunctionCaller, type FunctionNames } from "./channels";

/** Lets formulas call functions of the page: the names come from the page, and the calls go there. */
export function linkFunctions(injector: Injector): void {
  const channels = injector.get(IRPCChannelService);
  const page = toModule<FunctionCaller>(channels.requestChannel(functionsOfPage));
  const names: FunctionNames = {
    register: async (given) =>
      injector.get(IFunctionService).registerExecutors(
        ...given.map((name) => {
          const executor = new AsyncCustomFunction(name);
          executor.calculateCustom = (...args) => page.call(name, args);
          return executor;
        }),
      ),
  };
  channels.registerChannel(functionsOfWorker, fromModule(names));
}
