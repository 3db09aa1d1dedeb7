import { HostFailure } from "./failure";
import type { HostObject } from "./host-object";

/** Objects that the client keeps from one request to the next, by their names. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new Map<HostObject, string>();
  #next = 1;

  keep(object: HostObject): void {
    if (this.#names.has(object)) return;
    const name = `reference-${this.#next++}`;
    this.#names.set(object, name);
    this.#objects.set(name, object);
  }

  nameOf(object: HostObject): string | undefined {
    return this.#names.get(object);
  }

  /** @throws HostFailure for an object that was released */
  get(name: string): HostObject {
    const object = this.#objects.get(name);
    if (object === undefined)
      throw new HostFailure(
        "InvalidReference",
        "This reference is not valid for the current operation.",
        name,
      );
    return object;
  }

  release(name: string): void {
    const object = this.#objects.get(name);
    if (object !== undefined) this.#names.delete(object);
    this.#objects.delete(name);
  }

  get size(): number {
    return this.#objects.size;
  }
}
