import summary from '@generated/study/default/summary.json';
import {DATA_PAGES} from '@site/src/content/model/dataPages';

/** The pages of the sheet in their order, each with its short name. */
export const SHEET_PAGES = [...summary.sections, ...Object.values(DATA_PAGES).map(({route, title}) => ({route, label: title}))];
