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

/** Options of a command that is not for the page. */
const here: IExecutionOptions = { onlyLocal: true, fromSync: true };

/** The messages of this worker, in the form that Univer expects. */
const messages = {
  send: (message: unknown): void => self.postMessage(message),
  onMessage: new Observable<unknown>((subscriber) => {
    const listen = ({ data }: MessageEvent<unknown>): void => subscriber.next(data);
    self.addEventListener("message", listen);
    return () => self.removeEventListener("message", listen);
  }),
};

/**
 * Receives the page's workbook and all its changes, and sends results back. It replaces Univer's own
 * `UniverRPCWorkerThreadPlugin`, which sends every result twice, and all of them at once.
 */
export function linkPage(injector: Injector): void {
  const channels = new ChannelService(messages);
  injector.add([IRPCChannelService, { useValue: channels }]);
  const page = toModule<IRemoteSyncService>(channels.requestChannel(RemoteSyncServiceName));
  const commands = injector.get(ICommandService);
  const runs = new Runs({
    stop: () => void commands.executeCommand(SetFormulaCalculationStopMutation.id, {}, here),
    reportDropped: () => reportStopped(page),
  });
  channels.registerChannel(RemoteInstanceServiceName, fromModule(withRuns(injector, runs)));
  const held: HeldRuns = { hold: async () => runs.hold(), release: async () => runs.release() };
  channels.registerChannel(runsOfWorker, fromModule(held));
  const end = new EndOfRun();
  commands.onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || options?.["fromSync"] === true) return;
    for (const mutationInfo of forPage(command, options))
      page.syncMutation({ mutationInfo }, options).catch(report);
    if (command.id !== notification || end.note(command.params ?? {}) === null) return;
    // The engine must first clear its state.
    setTimeout(() => runs.end());
  });
  // A run in which the engine fails does not report its end; the page shows the error.
  self.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    reportStopped(page);
    runs.end();
    report(event.reason);
  });
}

/** Throws an error in the worker, which the page shows. */
function report(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

/** Reports to the page that a run has ended without results. */
function reportStopped(page: IRemoteSyncService): void {
  const stageInfo = { stage: FormulaExecuteStageType.CALCULATION_COMPLETED };
  for (const params of [{ stageInfo }, { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION }])
    page
      .syncMutation({ mutationInfo: { id: notification, type: CommandType.MUTATION, params } })
      .catch(report);
}

/** The copy of the workbook: the page makes and changes it, and requests runs of the engine in it. */
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
