import {type Log, readEvents} from './readEvents';

/** The logs of two devices as one. What either has understood or kept is in it, each entry once, in whatever order they are given. */
export function mergeLogs(one: Log, other: Log): Log {
  return readEvents([...one.events, ...one.strange, ...other.events, ...other.strange]);
}
