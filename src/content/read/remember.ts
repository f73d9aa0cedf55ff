/**
 * How a file is read: what was made of `input`, the text of the file `name`, before; or `make`, where that is not known.
 * What is made must be JSON.
 */
export type Remember = <T>(name: string, input: string, make: () => T) => T;

/** For those who read a file once. */
export const anew: Remember = (_name, _input, make) => make();
