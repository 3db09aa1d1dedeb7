import { CommandType, ICommandService, type IExecutionOptions, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import type { IRemoteInstanceService, IRemoteSyncService } from "@univerjs/rpc";
import {
  ChannelService,
  fromModule,
  IRPCChannelService,
  RemoteInstanceServiceName,
  RemoteSyncServiceName,
  toModule,
  WebWorkerRemoteInstanceService,
} from "@univerjs/rpc";
import { Observable } from "rxjs";
import { runsOfWorker, type HeldRuns } from "./channels";
import { EndOfRun } from "./end-of-run";
import { forPage } from "./for-page";
import { Runs } from "./runs";

const notification = SetFormulaCalculationNotificationMutation.id;

/** What comes with a command that is not for the page. */
const here: IExecutionOptions = { onlyLocal: true, fromSync: true };

/** The messages of this worker, as Univer wants them. */
const messages = {
  send: (message: unknown): void => self.postMessage(message),
  onMessage: new Observable<unknown>((subscriber) => {
    const listen = ({ data }: MessageEvent<unknown>): void => subscriber.next(data);
    self.addEventListener("message", listen);
    return () => self.removeEventListener("message", listen);
  }),
};

/**
 * Takes the page's workbook and all that changes in it, and gives results back. This stands in the place of Univer's own
 * `UniverRPCWorkerThreadPlugin`, which sends every result twice, and all of them at once.
 */
export function linkPage(injector: Injector): void {
  const channels = new ChannelService(messages);
  injector.add([IRPCChannelService, { useValue: channels }]);
  const page = toModule<IRemoteSyncService>(channels.requestChannel(RemoteSyncServiceName));
  const commands = injector.get(ICommandService);
  const runs = new Runs({
    stop: () => void commands.executeCommand(SetFormulaCalculationStopMutation.id, {}, here),
    tellDropped: () => tellStopped(page),
  });
  channels.registerChannel(RemoteInstanceServiceName, fromModule(withRuns(injector, runs)));
  const held: HeldRuns = { hold: async () => runs.hold(), release: async () => runs.release() };
  channels.registerChannel(runsOfWorker, fromModule(held));
  const end = new EndOfRun();
  commands.onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || options?.["fromSync"] === true) return;
    for (const mutationInfo of forPage(command, options))
      page.syncMutation({ mutationInfo }, options).catch(report);
    if (command.id !== notification || end.hear(command.params ?? {}) === null) return;
    // The engine still has to clear up.
    setTimeout(() => runs.end());
  });
  // A run in which the engine fails has no end of its own; the page says what the error is.
  self.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    tellStopped(page);
    runs.end();
    report(event.reason);
  });
}

/** As an error of the worker, which the page shows. */
function report(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

/** Says to the page that a run is over without results. */
function tellStopped(page: IRemoteSyncService): void {
  const stageInfo = { stage: FormulaExecuteStageType.CALCULATION_COMPLETED };
  for (const params of [{ stageInfo }, { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION }])
    page
      .syncMutation({ mutationInfo: { id: notification, type: CommandType.MUTATION, params } })
      .catch(report);
}

/** The copy of the workbook, which the page makes and changes, and in which it asks for runs of the engine. */
function withRuns(injector: Injector, runs: Runs): IRemoteInstanceService {
  const copy = injector.createInstance(WebWorkerRemoteInstanceService);
  return {
    whenReady: () => copy.whenReady(),
    createInstance: (params) => copy.createInstance(params),
    disposeInstance: (params) => copy.disposeInstance(params),
    syncMutation: async (params, options) => {
      if (params.mutationInfo.id !== SetFormulaCalculationStartMutation.id)
        return copy.syncMutation(params, options);
      runs.ask(() => void copy.syncMutation(params, options));
      return true;
    },
  };
}
