type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a reader has entered before scripts ran. */
export type Entry = {
  field: Field;
  /** Enters it again, as the reader did. */
  again: () => void;
};

/** What was entered in the fields of an island, other than what the page came with. Radios and boxes are clicks, which early.ts keeps. */
export function typed(island: HTMLElement): Entry[] {
  return [...island.querySelectorAll<Field>('textarea,select,input:not([type="radio"],[type="checkbox"])')].flatMap((field) => {
    const {value} = field;
    return value === initial(field) ? [] : [{field, again: () => enter(field, value)}];
  });
}

/** Puts the fields back to what the page came with, which is what React expects to find. */
export function forget(entries: readonly Entry[]): void {
  for (const {field} of entries) set(field, initial(field));
}

function initial(field: Field): string {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  return ([...field.options].find(({defaultSelected}) => defaultSelected) ?? field.options[0])?.value ?? '';
}

function enter(field: Field, value: string): void {
  set(field, value);
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** By the setter of the class, because React puts its own over that of the element, and would take the change for its own. */
function set(field: Field, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
}
