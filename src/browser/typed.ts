type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a reader has entered before scripts ran. */
export type Entry = {
  /** Puts the field back to what the page came with, which is what React expects to find. */
  forget: () => void;
  /** Enters it again, as the reader did. */
  again: () => void;
};

/** What was entered in the fields of an island, other than what the page came with. */
export function typed(island: HTMLElement): Entry[] {
  return [...island.querySelectorAll<Field>('textarea,select,input')].flatMap((field) =>
    field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type) ? ticked(field) : written(field),
  );
}

function ticked(box: HTMLInputElement): Entry[] {
  if (box.checked === box.defaultChecked) return [];
  const forget = () => {
    box.checked = box.defaultChecked;
  };
  // Of two radios that have changed, the reader has clicked the one that is on.
  return [{forget, again: () => (box.type === 'radio' && box.defaultChecked ? undefined : box.click())}];
}

function written(field: Field): Entry[] {
  const {value} = field;
  const initial = initialValue(field);
  const again = () => {
    set(field, value);
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
  };
  return value === initial ? [] : [{forget: () => set(field, initial), again}];
}

function initialValue(field: Field): string {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  return ([...field.options].find(({defaultSelected}) => defaultSelected) ?? field.options[0])?.value ?? '';
}

/** By the setter of the class, because React puts its own over that of the element, and would take the change for its own. */
function set(field: Field, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
}
