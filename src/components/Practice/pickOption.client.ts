/** Does what a click on the option of that number does; in an ordering or a matching goes to its row. From 1. */
export function pickOption(form: HTMLFormElement | null, number: number): void {
  const control = form?.querySelectorAll<HTMLElement>('[data-pick]')[number - 1];
  if (control === undefined) return;
  control.focus();
  if (control instanceof HTMLInputElement) control.click();
}
