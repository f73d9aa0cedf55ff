import {createHash} from 'node:crypto';
import * as z from 'zod';
import {DATA_LISTS} from '../../../content/model/dataLists';
import {LICENSE} from '../../../content/model/license';
import {MACHINE_FILES} from '../../../content/model/machineFiles';
import type {Site} from '../../../content/model/site';
import type {Absolute} from '../absoluteLinks';
import type {Export} from './Export';

/** So many digits of the hash tell one version from another. */
const DIGITS = 8;

/** A list and its JSON Schema, by their paths. The version of a list changes when its content does, and only then. */
export function exportFiles(exported: Export, site: Site, absolute: Absolute): Record<string, string> {
  const {name} = exported;
  const entries = exported.entries(site, absolute);
  const version = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, DIGITS);
  return {
    [MACHINE_FILES.data(name)]: json({version, licence: LICENSE.id, [name]: entries}),
    [MACHINE_FILES.schema(name)]: json(jsonSchema(exported, absolute)),
  };
}

function jsonSchema({name, description, entry}: Export, absolute: Absolute): object {
  const file = z.strictObject({
    version: z
      .string()
      .regex(/^[0-9a-f]{8}$/)
      .describe('Hash of the list: another one means other content'),
    licence: z.literal(LICENSE.id).describe(`Identifier in the SPDX list. Give credit to "${LICENSE.credit}"`),
    [name]: z.array(entry),
  });
  const {$schema, ...schema} = z.toJSONSchema(file);
  return {$schema, $id: absolute(MACHINE_FILES.schema(name)), title: DATA_LISTS[name], description, ...schema};
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
