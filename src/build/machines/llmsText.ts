import type {RootContent} from 'mdast';
import {DATA_LISTS} from '../../content/model/dataLists';
import {DATA_PAGES} from '../../content/model/dataPages';
import {LICENSE} from '../../content/model/license';
import {MACHINE_FILES} from '../../content/model/machineFiles';
import type {Site} from '../../content/model/site';
import type {Absolute} from './absoluteLinks';
import {EXPORTS} from './exports/exports';
import {formatMarkdown} from './formatMarkdown';
import {nodes} from './nodes';

type Entry = {link: string; name: string; notes: string};

const OPTIONAL: Entry[] = [
  {link: MACHINE_FILES.llmsFull, name: 'All pages in one file', notes: 'the Markdown of every page, in the order of the sheet'},
  {link: MACHINE_FILES.feed, name: 'What changed', notes: 'Atom feed of corrections and changed facts'},
  ...Object.values(DATA_PAGES).map(({route, title, description}) => ({link: route, name: title, notes: description})),
];

/** What stands where, for a program that looks for the page to read: https://llmstxt.org */
export function llmsText(site: Site, absolute: Absolute): string {
  const pages = site.pages.map(({id, frontMatter: {title, description}}) => ({
    link: MACHINE_FILES.page(id),
    name: title,
    notes: description,
  }));
  const data = EXPORTS.map(({name, description}) => ({
    link: MACHINE_FILES.data(name),
    name: DATA_LISTS[name],
    notes: `${description} Its JSON Schema stands beside it: ${name}.schema.json`,
  }));
  return formatMarkdown([
    nodes.heading(1, LICENSE.credit),
    {
      type: 'blockquote',
      children: [
        nodes.paragraph(
          'Amazon Managed Streaming for Apache Kafka for people with an AWS exam in front of them: every fact with its official source and the day it was checked, every exam signal with the change of wording that would flip the answer.',
        ),
      ],
    },
    nodes.paragraph(
      'Not affiliated with Amazon Web Services. Original questions and wording only, never exam content. License: ',
      nodes.link(LICENSE.url, LICENSE.name),
      '. Cite the page and its sources.',
    ),
    ...section('Pages', pages, absolute),
    ...section('Data', data, absolute),
    ...section('Optional', OPTIONAL, absolute),
  ]);
}

function section(title: string, entries: Entry[], absolute: Absolute): RootContent[] {
  const items = entries.map(({link, name, notes}) => nodes.item(nodes.paragraph(nodes.link(absolute(link), name), `: ${notes}`)));
  return [nodes.heading(2, title), nodes.list(items)];
}
