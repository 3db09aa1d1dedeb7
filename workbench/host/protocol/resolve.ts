import { apiNotFound, HostFailure } from "./failure";
import { HostObject, type HostArguments } from "./host-object";
import type { References } from "./references";
import { pathType, type WireArguments, type WirePath } from "./wire";

/** The start of the paths of a request. */
export interface Roots {
  readonly workbook: HostObject;
  /** Services that the client requests by name. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly references: References;
}

/** Finds the objects of one request by the numbers of their paths; null is a null object. */
export class PathResolver {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    readonly paths: Readonly<Record<string, WirePath>>,
    readonly roots: Roots,
  ) {}

  object(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined)
      throw new HostFailure("InvalidObjectPath", `There is no object path ${id}.`, String(id));
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  /** The arguments of a call, with objects instead of their numbers. */
  arguments(info: WireArguments | undefined): HostArguments {
    return (info?.Arguments ?? []).map((value, i) =>
      this.#argument(value, info?.ReferencedObjectPathIds?.[i]),
    );
  }

  call(object: HostObject, name: string, info: WireArguments | undefined): unknown {
    const method = own(object.kind.methods, name);
    if (method === undefined) throw apiNotFound(`${object.kind.name}.${name}`);
    return method(object.target, this.arguments(info));
  }

  #follow(path: WirePath): HostObject | null {
    const { ObjectPathType: type, Name: name, ArgumentInfo: info } = path;
    if (type === pathType.global) return this.roots.workbook;
    if (type === pathType.none) return null;
    if (type === pathType.reference) return this.roots.references.get(name);
    if (type === pathType.new) {
      const service = own(this.roots.services, name);
      if (service === undefined) throw apiNotFound(name);
      return service;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (type === pathType.property) {
      const follow = own(parent.kind.objects, name);
      if (follow === undefined) throw apiNotFound(`${parent.kind.name}.${name}`);
      return follow(parent.target);
    }
    if (type === pathType.indexer) {
      if (parent.kind.item === undefined) throw apiNotFound(`${parent.kind.name}.getItem`);
      return parent.kind.item(parent.target, this.arguments(info));
    }
    if (type !== pathType.method) throw apiNotFound(`object paths of type ${type}`);
    const result = this.call(parent, name, info);
    return result instanceof HostObject ? result : null;
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.object(reference);
    if (Array.isArray(value) && Array.isArray(reference))
      return value.map((item: unknown, i) => this.#argument(item, reference[i]));
    return this.#nested(value);
  }

  /** Objects may be deep inside an argument, such as the source of a drop-down. Large grids are not searched. */
  #nested(value: unknown): unknown {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#nested(item)]));
  }
}

/** An own member of a table, not an inherited one. */
export const own = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
