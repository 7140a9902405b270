/** What a list is narrowed to: words that a line must have, and facts of it. */
interface Wanted {
  readonly words: readonly string[];
  readonly kind: string;
  readonly held: boolean;
}

/**
 * Narrows groups of lines to what a form asks for, at each change of it, and keeps what was asked for in the address.
 * Each line is an `li` of a group; `data-kind` of the group and `data-held` of the line are what it is chosen by.
 */
export function filterList(form: HTMLFormElement, groups: readonly HTMLElement[]): void {
  const asked = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const value = asked.get(field.name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === field.value;
    else if (value !== null) field.value = value;
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    keepInAddress(form);
    show(form, groups);
  });
  show(form, groups);
}

function show(form: HTMLFormElement, groups: readonly HTMLElement[]): void {
  const wanted = readWanted(form);
  let shown = 0;
  for (const group of groups) {
    const isKind = wanted.kind === '' || wanted.kind === group.dataset['kind'];
    let shownHere = 0;
    for (const line of group.querySelectorAll('li')) {
      line.hidden = !(isKind && isWanted(line, wanted));
      if (!line.hidden) shownHere += 1;
    }
    group.hidden = shownHere === 0;
    shown += shownHere;
  }
  const status = form.querySelector('[data-filter-status]');
  if (status) status.textContent = `${shown.toLocaleString('en')} listed`;
}

function readWanted(form: HTMLFormElement): Wanted {
  const data = new FormData(form);
  return {
    words: plain(`${data.get('q') ?? ''}`)
      .split(/\s+/)
      .filter(Boolean),
    kind: `${data.get('kind') ?? ''}`,
    held: data.has('held'),
  };
}

function isWanted(line: HTMLElement, { words, held }: Wanted): boolean {
  const text = plain(line.textContent ?? '');
  return (!held || line.dataset['held'] !== undefined) && words.every((word) => text.includes(word));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

function keepInAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '') asked.set(name, `${value}`);
  history.replaceState(history.state, '', asked.size > 0 ? `?${asked}` : location.pathname);
}
