import { z } from 'zod';

/** An element of a style, as the processor reads it. */
const elementSchema = z.object({
  name: z.string(),
  attrs: z.record(z.string(), z.string()),
  get children() {
    return z.array(z.union([z.string(), elementSchema]));
  },
});
type Element = z.infer<typeof elementSchema>;
type Part = Element | string;

/** The types of our items, and all that a style can find in one. */
const types: readonly string[] = ['report', 'document', 'manuscript'];
const variables: readonly string[] = [
  ...['title', 'genre', 'author', 'number', 'issued', 'accessed', 'event-place', 'publisher-place', 'language', 'URL'],
  ...['section', 'note', 'medium', 'locator', 'year-suffix', 'citation-number', 'first-reference-note-number'],
];

/** What orders the items of a list, and tells them apart. */
const listAttribute = /^(?:disambiguate-|givenname-disambiguation-rule$|collapse$)/;

/** What stands for all that asks for something and finds nothing: a group in which nothing is found says nothing. */
const silent: Element = { name: 'text', attrs: { variable: 'annote' }, children: [] };

/** The macros of a style by name, made narrow when one is first called. */
type Macros = (name: string) => Element | undefined;

/**
 * Leaves of a style what it says of our items, one at a time: it is then read and followed in a fraction of the time.
 * Out come the branches for other types of items and for later citations of the same, what asks for variables that ours
 * do not have, and the order of lists. The rules are those of CSL 1.0.2, “Group” and “Choose”.
 *
 * @throws when it is no style
 */
export function narrowStyle(style: unknown): Element {
  const { name, attrs, children } = elementSchema.parse(style);
  const whole = new Map(
    children.flatMap((part) => (isElement(part) && part.name === 'macro' ? [[part.attrs['name'], part]] : [])),
  );
  const narrow = new Map<string, Element>();
  const macros: Macros = (called) => {
    const macro = whole.get(called);
    const made = narrow.get(called) ?? (macro && narrowElement(macro, macros));
    if (made !== undefined) narrow.set(called, made);
    return made;
  };
  const others = children.flatMap((part) => (isElement(part) && part.name === 'macro' ? [] : narrowPart(part, macros)));
  return { name, attrs, children: [...narrow.values(), ...others] };
}

function narrowPart(part: Part, macros: Macros): Part[] {
  if (!isElement(part)) return [part];
  const { name, attrs } = part;
  switch (name) {
    case 'sort':
      return [];
    case 'choose':
      return narrowChoice(part, macros);
    case 'names': {
      const narrowed = narrowElement(part, macros);
      const hasOthers = narrowed.children.some((child) => isElement(child) && child.name === 'substitute');
      return hasOthers || isInItems(attrs['variable']) ? [narrowed] : [silent];
    }
    case 'substitute': {
      const narrowed = narrowElement(part, macros);
      return isSilent(narrowed.children) ? [] : [narrowed];
    }
    case 'group': {
      const narrowed = narrowElement(part, macros);
      return narrowed.children.includes(silent) && !mayFind(narrowed.children, macros) ? [silent] : [narrowed];
    }
    case 'text': {
      const macro = attrs['macro'] && macros(attrs['macro']);
      if (macro) return isSilent(macro.children) ? [silent] : [part];
      return isInItems(attrs['variable']) ? [part] : [silent];
    }
    default:
      return isInItems(attrs['variable']) ? [narrowElement(part, macros)] : [silent];
  }
}

function narrowElement({ name, attrs, children }: Element, macros: Macros): Element {
  const narrowed = children.flatMap((part) => narrowPart(part, macros));
  const spoken = narrowed.filter((part) => part !== silent);
  return {
    name,
    attrs: Object.fromEntries(Object.entries(attrs).filter(([attribute]) => !listAttribute.test(attribute))),
    children: spoken.length === narrowed.length || alwaysAsk(spoken, macros) ? spoken : [silent, ...spoken],
  };
}

/** Leaves of a choice the branches that may be taken; of one that is always taken, what is in it. */
function narrowChoice({ attrs, children }: Element, macros: Macros): Part[] {
  const branches: Element[] = [];
  for (const branch of children.filter(isElement)) {
    const chance = branch.name === 'else' ? 'always' : chanceOf(branch.attrs);
    if (chance === 'never') continue;
    const narrowed = narrowElement(branch, macros);
    branches.push(chance === 'always' ? { ...narrowed, name: 'else', attrs: {} } : { ...narrowed, name: 'else-if' });
    if (chance === 'always') break;
  }
  const [first, ...others] = branches;
  if (first === undefined) return [];
  if (first.name === 'else') return first.children;
  if (branches.at(-1)?.name === 'else' && branches.every((branch) => isSilent(branch.children))) return [silent];
  if (branches.every((branch) => branch.children.length === 0)) return [];
  return [{ name: 'choose', attrs, children: [{ ...first, name: 'if' }, ...others] }];
}

type Chance = 'never' | 'sometimes' | 'always';

/** Tells whether an item of ours can meet the conditions of a branch. */
function chanceOf({ match = 'all', ...conditions }: Element['attrs']): Chance {
  const tests = Object.entries(conditions).flatMap(([kind, values]) =>
    values.split(' ').map((value) => canBeTrue(kind, value)),
  );
  if (match === 'none') return tests.some(Boolean) ? 'sometimes' : 'always';
  const isPossible = match === 'any' ? tests.some(Boolean) : tests.every(Boolean);
  return isPossible ? 'sometimes' : 'never';
}

/** An item is cited once and for the first time, and its dates are certain. */
function canBeTrue(kind: string, value: string): boolean {
  switch (kind) {
    case 'type':
      return types.includes(value);
    case 'variable':
    case 'is-numeric':
      return variables.includes(value);
    case 'is-uncertain-date':
    case 'disambiguate':
      return false;
    default:
      return kind !== 'position' || value === 'first';
  }
}

function isElement(part: Part): part is Element {
  return typeof part !== 'string';
}

function isSilent(parts: readonly Part[]): boolean {
  return parts.length > 0 && parts.every((part) => part === silent);
}

/** Tells whether parts ask for a variable, whichever way their choices go. */
function alwaysAsk(parts: readonly Part[], macros: Macros): boolean {
  return parts.filter(isElement).some(({ name, attrs, children }) => {
    const macro = attrs['macro'] && macros(attrs['macro']);
    if (macro) return alwaysAsk(macro.children, macros);
    if (name === 'group') return alwaysAsk(children, macros);
    if (name !== 'choose') return asking.has(name) && attrs['variable'] !== undefined;
    const branches = children.filter(isElement);
    return branches.at(-1)?.name === 'else' && branches.every((branch) => alwaysAsk(branch.children, macros));
  });
}

/** Tells whether parts may find a variable that they ask for. */
function mayFind(parts: readonly Part[], macros: Macros): boolean {
  return parts.filter(isElement).some((part) => {
    const macro = part.attrs['macro'] && macros(part.attrs['macro']);
    if (macro) return mayFind(macro.children, macros);
    if (asking.has(part.name)) return part !== silent && part.attrs['variable'] !== undefined;
    return mayFind(part.children, macros);
  });
}

/** The elements whose variables decide whether the group around them says anything. */
const asking: ReadonlySet<string> = new Set(['text', 'number', 'date', 'names']);

/** Tells whether one of the variables that an element asks for may be in an item; or whether it asks for none. */
function isInItems(asked: string | undefined): boolean {
  return asked === undefined || asked.split(' ').some((variable) => variables.includes(variable));
}
