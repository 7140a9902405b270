// Search has the same for itself: a file that both shared would be a request that the first search waits for.

/** What an element is made with: its attributes, of which those without a value are left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes an element. What stands in it is other elements, or text: never markup. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(attribute, value);
  }
  element.append(...inside);
  return element;
}

/**
 * Gives an element of the page.
 *
 * @throws when the page is not made with it
 */
export function getElement(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
