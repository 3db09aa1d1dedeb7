import type { MemoryWorkbook } from "../../memory";
import { sendChangeEvents } from "../events/change-events";
import { workbookKind } from "../members/workbook";
import { worksheet } from "../members/worksheets";
import { execute, type Executed } from "../protocol/execute";
import { inCellEditMode } from "../protocol/failure";
import { HostObject } from "../protocol/host-object";
import { References } from "../protocol/references";
import type { Roots } from "../protocol/resolve";
import { actionType, pathType, type WireRequest, type WireResponse } from "../protocol/wire";
import { World } from "../world";
import { external, safeArray, type ClientCalls, type ClientHandler } from "./external";
import { Faults, officeErrors, type Fault } from "./faults";
import { FunctionCalls, type FunctionArgument, type FunctionResult } from "./function-calls";
import { webLimits, type HostOptions } from "./options";
import { services } from "./services";

/** The client's numbers for its calls and for the events that it listens to, and the data of these. */
const execution = { request: 93, commandCompleted: 94 } as const;
const clientEvents = { message: 33, command: 39 } as const;
const category = { customFunction: 1, event: 65_536 } as const;
const invocation = 1000;

/** One request of the add-in that reached the workbook; for tests and benches. */
export interface RequestRecord {
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
}

/**
 * Simulates Excel for the Office.js client: answers its requests from a workbook in memory, sends events, calls
 * custom functions and the commands of the ribbon.
 */
export class OfficeHost {
  /** The requests that reached the workbook, oldest first. */
  readonly requests: RequestRecord[] = [];
  /** The value of `window.external` before office.js loads. */
  readonly external: Readonly<Record<string, unknown>>;
  readonly #world: World;
  readonly #roots: Roots;
  readonly #faults = new Faults();
  readonly #functions = new FunctionCalls();
  readonly #handlers = new Map<number, ClientHandler>();
  readonly #commands = new Map<string, () => void>();
  readonly #commandHandler: Promise<ClientHandler>;
  readonly #stop: () => void;
  #commandsReady: (handler: ClientHandler) => void = () => undefined;
  #nextCommand = 1;
  #closed = false;

  constructor(
    readonly workbook: MemoryWorkbook,
    readonly options: HostOptions = {},
  ) {
    this.#world = new World(workbook, worksheet);
    this.#roots = {
      workbook: HostObject.of(workbookKind, this.#world),
      services: services({
        functions: this.#functions,
        onVisibility: options.onVisibility ?? (() => undefined),
      }),
      references: new References(),
    };
    this.#world.events.connect(({ type, target, message }) =>
      this.#send([category.event, type, target, JSON.stringify(message), 0, false]),
    );
    this.#commandHandler = new Promise((resolve) => {
      this.#commandsReady = resolve;
    });
    this.#stop = sendChangeEvents(this.#world);
    this.external = external(
      {
        execute: (id, parameters, answer) => void this.#execute(id, parameters, answer),
        register: (event, handler, done) => this.#register(event, handler, done),
        unregister: (event, done) => {
          this.#handlers.delete(event);
          this.#later(() => done(0));
        },
      },
      options,
    );
  }

  /** Makes one of the next requests fail. */
  fail(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** Number of objects that the add-in has tracked and not released. */
  get trackedObjects(): number {
    return this.#roots.references.size;
  }

  get eventsEnabled(): boolean {
    return this.#world.eventsEnabled;
  }

  /** Calls a custom function by its id, as a cell does. */
  callFunction(
    id: string,
    args: readonly FunctionArgument[],
    address = "Sheet1!A1",
  ): Promise<FunctionResult> {
    return this.#functions.call(id, args, address, (message) =>
      this.#send([category.customFunction, invocation, "", JSON.stringify(message), 0, false]),
    );
  }

  /**
   * Presses a button of the ribbon, after Office.js has started to listen; resolves when its function reports
   * completion.
   */
  async runCommand(functionName: string): Promise<void> {
    const handler = await this.#commandHandler;
    const id = `command-${this.#nextCommand++}`;
    const source = JSON.stringify({ source: { id: functionName } });
    await new Promise<void>((resolve) => {
      this.#commands.set(id, resolve);
      handler(clientEvents.command, safeArray([id, functionName, source]));
    });
  }

  /** Sends nothing more to the add-in, and answers nothing. */
  close(): void {
    this.#closed = true;
    this.#stop();
  }

  #register(event: number, handler: ClientHandler, done: (code: number) => void): void {
    this.#later(() => {
      done(0);
      // The client sets its own handlers only at this point.
      this.#handlers.set(event, handler);
      if (event === clientEvents.command) this.#commandsReady(handler);
    });
  }

  /** Calls the client back after its own call has returned, unless the window was closed. */
  #later(action: () => void): void {
    setTimeout(() => {
      if (!this.#closed) action();
    });
  }

  async #execute(
    id: number,
    parameters: unknown,
    answer: Parameters<ClientCalls["execute"]>[2],
  ): Promise<void> {
    const result = await this.#answerTo(id, parametersOf(parameters));
    if (!this.#closed) answer(result);
  }

  async #answerTo(id: number, parameters: readonly unknown[]): Promise<ReturnType<typeof safeArray>> {
    if (id === execution.request) return this.#respond(String(parameters[4]));
    if (id === execution.commandCompleted) {
      const command = String(parameters[0]);
      this.#commands.get(command)?.();
      this.#commands.delete(command);
    }
    return safeArray([0]);
  }

  async #respond(body: string): Promise<ReturnType<typeof safeArray>> {
    const limits = this.options.limits ?? webLimits;
    const bytes = bytesOf(body);
    if (bytes > limits.request) return failed("RequestPayloadSizeLimitExceeded");
    const request = JSON.parse(body) as WireRequest; // the client's own JSON
    const isOfWorkbook = concernsWorkbook(request);
    const fault = isOfWorkbook ? this.#faults.next() : null;
    if (fault !== null && fault.code in officeErrors && fault.afterActions === undefined)
      return failed(fault.code);
    const { response, readAgain } = this.#run(request, isOfWorkbook, fault);
    if (readAgain !== null) {
      await this.workbook.settled();
      readAgain();
    }
    const text = JSON.stringify(response);
    if (isOfWorkbook)
      this.requests.push({ bytes, responseBytes: bytesOf(text), actions: request.Actions.length });
    if (fault !== null && fault.code in officeErrors) return failed(fault.code);
    if (bytesOf(text) > limits.response) return failed("ResponsePayloadSizeLimitExceeded");
    return safeArray([0, safeArray([200, safeArray([]), text])]);
  }

  #run(request: WireRequest, isOfWorkbook: boolean, fault: Fault | null): Executed {
    if (isOfWorkbook && this.workbook.editing) {
      const { code, message } = inCellEditMode();
      return { response: errorOf(code, message, 0), readAgain: null };
    }
    const most = fault === null ? request.Actions.length : (fault.afterActions ?? 0);
    const actions = { ...request, Actions: request.Actions.slice(0, most) };
    const executed = this.workbook.batch("addIn", () =>
      execute(actions, this.#roots, {
        before: () => this.workbook.calculate(),
        isOfResults: () => this.#world.resultReads.taken(),
      }),
    );
    const { response } = executed;
    if (fault === null || response.Error !== undefined) return executed;
    const last = Math.min(most, request.Actions.length - 1);
    return {
      ...executed,
      response: { ...errorOf(fault.code, "A simulated failure.", last), ...response },
    };
  }

  #send(entry: readonly unknown[]): void {
    // Events follow the answer to the request that caused them.
    this.#later(() =>
      this.#handlers.get(clientEvents.message)?.(clientEvents.message, safeArray([safeArray(entry)])),
    );
  }
}

/** Whether a request comes from the add-in: the client sends others for its services and to release objects. */
const concernsWorkbook = ({ ObjectPaths, Actions }: WireRequest): boolean =>
  !Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === pathType.new) &&
  Actions.some(
    ({ ActionType, Name }) => ActionType !== actionType.instantiate && Name !== "_RemoveReference",
  );

const failed = (code: string): ReturnType<typeof safeArray> => safeArray([officeErrors[code], null]);

const errorOf = (code: string, message: string, index: number): WireResponse => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: null, ActionIndex: index, HttpStatusCode: 400 },
});

/** The client encodes the parameters of some calls twice. */
function parametersOf(parameters: unknown): readonly unknown[] {
  if (!Array.isArray(parameters)) return [];
  const list: readonly unknown[] = parameters;
  return Array.isArray(list[0]) ? list[0] : list;
}

const encoder = new TextEncoder();

const bytesOf = (text: string): number => encoder.encode(text).length;
