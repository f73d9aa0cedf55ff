import * as z from 'zod';
import {date, id} from '../../../content/model/fields';
import {SERVICES, type Service} from '../../../content/model/services';

/** Fields that several exports share. */
export const exportFields = {
  id: id.describe('Permanent'),
  url: z.url().describe('Where it stands on the site'),
  day: date.describe('A day, YYYY-MM-DD'),
  service: z.enum(Object.keys(SERVICES) as [Service, ...Service[]]).describe('Key of a service; keys are never renamed'),
  sources: z.array(id).describe('Ids of the entries in sources.json that carry it'),
};
