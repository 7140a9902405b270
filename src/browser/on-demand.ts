/** The modules of scripts that wait in templates of a page, by the names of these. */
interface Waiting {
  readonly cards: typeof import('./reference-cards.ts');
  readonly cite: typeof import('./cite/cite.ts');
}

/**
 * Loads the module of a script that stands in a template, where nothing asks for it. The template tells where it is: a
 * script that named another file, or shared one with another script, could not stand in the page and would be a request.
 *
 * @throws the promise fails when the script cannot be loaded
 */
export async function load<Name extends keyof Waiting>(name: Name): Promise<Waiting[Name]> {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-scripts=${name}]`);
  return import(/* @vite-ignore */ template?.content.querySelector('script')?.getAttribute('src') ?? '');
}

/** Gives the element around what an event happened to, or that itself, if a selector has it. */
export function closestTo<Found extends Element = HTMLElement>({ target }: Event, selector: string): Found | null {
  return target instanceof Element ? target.closest<Found>(selector) : null;
}
