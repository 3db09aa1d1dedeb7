import { apiNotFound, HostFailure } from "./failure";
import { HostObject } from "./host-object";
import { identified, queried } from "./query";
import { own, PathResolver, type Roots } from "./resolve";
import { actionType, type WireAction, type WireRequest, type WireResponse } from "./wire";

/** The answer to a request, and a way to read the results of formulas in it again. */
export interface Executed {
  readonly response: WireResponse;
  /** Reads the results of formulas again after they are computed; null where none were read. */
  readonly readAgain: (() => void) | null;
}

interface Reading {
  /** Called before values are read, so that formulas are up to date where this takes no time. */
  readonly before: () => void;
  /** Whether results of formulas were read since the last call. */
  readonly isOfResults: () => boolean;
}

/**
 * Runs the actions of a request one by one, and stops at the first that is refused. Earlier actions stay done, as in
 * Excel.
 */
export function execute(request: WireRequest, roots: Roots, reading: Reading): Executed {
  const resolver = new PathResolver(request.ObjectPaths, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const again: (() => void)[] = [];
  const readAgain = (): (() => void) | null =>
    again.length === 0 ? null : () => again.forEach((read) => read());
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === actionType.query) reading.before();
      const value = run(action, resolver, roots);
      if (action.ActionType === actionType.trace) traces.push(action.Id);
      const result = { ActionId: action.Id, Value: value };
      if (value !== undefined) results.push(result);
      if (reading.isOfResults())
        again.push(() => {
          result.Value = run(action, resolver, roots);
        });
    } catch (error) {
      const { code, message, location, status } = failureOf(error);
      const response = {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: code,
          Message: message,
          Location: location === "" ? null : location,
          ActionIndex: index,
          HttpStatusCode: status,
        },
      };
      return { response, readAgain: readAgain() };
    }
  }
  return { response: { Results: results, TraceIds: traces }, readAgain: readAgain() };
}

/** An error of the workbench itself is reported too: else the add-in would wait for ever. */
const failureOf = (error: unknown): HostFailure =>
  error instanceof HostFailure ? error : new HostFailure("GeneralException", String(error), "", 500);

/** The client's answer to an action; undefined for none. */
function run(action: WireAction, resolver: PathResolver, roots: Roots): unknown {
  // A trace must be answered: else the client never finishes registering its event handlers.
  if (action.ActionType === actionType.trace) return null;
  const object = resolver.object(action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object === null ? null : identified(object, roots.references);
    case actionType.query:
      return object === null ? null : queried(object, action.QueryInfo ?? {}, roots.references);
    case actionType.method:
      return object === null ? undefined : called(object, action, resolver, roots);
    case actionType.setProperty:
      if (object !== null) set(object, action.Name, resolver.arguments(action.ArgumentInfo)[0]);
      return undefined;
    case actionType.update:
      if (object !== null)
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) set(object, name, value);
      return undefined;
    default:
      throw apiNotFound(`actions of type ${action.ActionType}`);
  }
}

function called(object: HostObject, action: WireAction, resolver: PathResolver, roots: Roots): unknown {
  const { Name: name, ArgumentInfo: info } = action;
  if (name === "_KeepReference") {
    roots.references.keep(object);
    return undefined;
  }
  if (name === "_RemoveReference") {
    roots.references.release(String(resolver.arguments(info)[0]));
    return undefined;
  }
  const result = resolver.call(object, name, info);
  return result instanceof HostObject ? identified(result, roots.references) : result;
}

function set(object: HostObject, name: string, value: unknown): void {
  const property = own(object.kind.properties, name);
  if (property?.set === undefined) throw apiNotFound(`${object.kind.name}.${name}`);
  property.set(object.target, value);
}
