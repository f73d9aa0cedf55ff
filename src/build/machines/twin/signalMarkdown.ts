import type {BlockContent, ListItem} from 'mdast';
import {SERVICES, type Service} from '../../../content/model/services';
import {nodes} from '../nodes';
import type {Content, Twin} from './Twin';

type Props = {id: string; points: Service; feature: string; phrases: string[]};

/** An exam signal as a quotation: where it points, its phrases, its sentence, and the flips as a list. */
export function signalMarkdown(props: Record<string, unknown>, content: Content[], {page, absolute}: Twin): Content[] {
  const {id, points, feature, phrases} = props as Props;
  const flips = content.filter((node): node is ListItem => node.type === 'listItem');
  const sentences = content.filter((node) => node.type !== 'listItem') as BlockContent[];
  const link = nodes.link(absolute(`${page.route}#${id}`), feature);
  return [
    {
      type: 'blockquote',
      children: [
        nodes.paragraph(nodes.strong(`Exam signal: ${SERVICES[points]}`), ' · ', link),
        nodes.paragraph(`Phrases: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}`),
        ...sentences,
        nodes.list(flips),
      ],
    },
  ];
}
