import {
  CommandType,
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IMutationInfo,
  type Injector,
} from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import type { IRemoteSyncService } from "@univerjs/rpc";
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
import { inPieces, type Cells } from "./pieces";

/** Most cells of which results are sent at once: the page takes some ten milliseconds to show so many. */
const mostCells = 2_000;

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
  const instances = injector.createInstance(WebWorkerRemoteInstanceService);
  channels.registerChannel(RemoteInstanceServiceName, fromModule(instances));
  const page = toModule<IRemoteSyncService>(channels.requestChannel(RemoteSyncServiceName));
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || options?.["fromSync"] === true) return;
    for (const mutationInfo of forPage(command, options)) void page.syncMutation({ mutationInfo }, options);
  });
}

/** Univer hands number formats on from cell to cell; on the page each cell keeps its own. */
const withoutStyles = (cells: Cells<ICellData>): Cells<ICellData> =>
  Object.fromEntries(
    Object.entries(cells).map(([row, inRow]) => [
      row,
      Object.fromEntries(Object.entries(inRow ?? {}).map(([column, { s: _, ...cell }]) => [column, cell])),
    ]),
  );

/** Whether a mutation puts results into cells: it is done here, and then by the page. */
const isOfResults = (options: IExecutionOptions | undefined): boolean =>
  options?.["applyFormulaCalculationResult"] === true;

/** What the page is to do: the same, without what it needs not, and in pieces. */
function* forPage(
  { id, params = {} }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): Generator<IMutationInfo> {
  const type = CommandType.MUTATION;
  if (id === SetFormulaCalculationResultMutation.id)
    // Those of cells follow by themselves.
    yield { id, type, params: { ...params, unitData: {} } };
  else if (isOfResults(options) && "cellValue" in params)
    // The parameter of this name holds cells by row and column.
    for (const cellValue of inPieces(withoutStyles(params.cellValue as Cells<ICellData>), mostCells))
      yield { id, type, params: { ...params, cellValue } };
  else yield { id, type, params };
}
