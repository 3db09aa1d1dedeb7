import { apiNotFound, HostFailure } from "./failure";
import { HostObject } from "./host-object";
import { identified, queried } from "./query";
import { own, PathResolver, type Roots } from "./resolve";
import { actionType, type WireAction, type WireRequest, type WireResponse } from "./wire";

/** What a request was answered, and how to look again at what formulas have given it. */
export interface Executed {
  readonly response: WireResponse;
  /** Reads the results of formulas that were read once more, once they are computed; null where there were none. */
  readonly readAgain: (() => void) | null;
}

interface Reading {
  /** Called before values are read, so that formulas are up to date where this takes no time. */
  readonly before: () => void;
  /** Whether results of formulas were read since this was last asked. */
  readonly isOfResults: () => boolean;
}

/**
 * Runs the actions of a request one by one. At the first that is refused it stops: what was done before stays done, as
 * in Excel.
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

/** A fault of the workbench itself is told as well, or the add-in would wait for ever. */
const failureOf = (error: unknown): HostFailure =>
  error instanceof HostFailure ? error : new HostFailure("GeneralException", String(error), "", 500);

/** What the client is told of an action; undefined for nothing. */
function run(action: WireAction, resolver: PathResolver, roots: Roots): unknown {
  // A trace wants to be answered, or the client never finishes registering its handlers of events.
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
