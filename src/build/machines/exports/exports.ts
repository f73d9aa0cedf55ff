import {changesExport} from './changesExport';
import {correctionsExport} from './correctionsExport';
import type {Export} from './Export';
import {signalsExport} from './signalsExport';
import {sourcesExport} from './sourcesExport';

/** The lists that stand in `/data/`. */
export const EXPORTS: Export[] = [signalsExport, sourcesExport, correctionsExport, changesExport];
