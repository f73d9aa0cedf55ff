/**
 * How a file is read: gives what was made before of `input`, the text of the file `name`, or what `make` makes of it now.
 * That must be JSON.
 */
export type Remember = <T>(name: string, input: string, make: () => T) => T;

/** For those who read a file once. */
export const anew: Remember = (_name, _input, make) => make();
