/** An element of the page by its id. @throws Error when the page has no such element, or one of another kind */
export function element<T extends HTMLElement = HTMLElement>(
  id: string,
  kind: (new () => T) | undefined = undefined,
): T {
  const found = document.getElementById(id);
  const wanted = kind ?? HTMLElement;
  if (!(found instanceof wanted))
    throw new Error(`The page has no element ${id} of the kind that is needed.`);
  return found as T; // an instance of the requested kind
}
