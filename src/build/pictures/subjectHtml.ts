import {SERVICES, type Service} from '../../content/model/services';
import {escapeHtml} from '../../content/read/escapeHtml';
import type {SignalView, Subject, TableView} from './Card';

/**
 * What a card shows of its page, as HTML. Of the elements with `data-choice` one is left, and of the rows with
 * `data-row` as many as have room; see scripts/pictures/fitCard.ts.
 */
export function subjectHtml(subject: Subject): string {
  switch (subject.kind) {
    case 'signal':
      return subject.choices.map(signalHtml).join('');
    case 'table':
      return subject.choices.map(tableHtml).join('');
    case 'phrases':
      return `<div class="phrases">${subject.rows.map(({phrase, service}) => `${quote(phrase)}${named(service)}`).join('')}</div>`;
    case 'counts':
      return `<div class="counts">${subject.counts
        .map(({value, label, tone}) => `<p class="count ${tone}"><b>${escapeHtml(value)}</b>${escapeHtml(label)}</p>`)
        .join('')}</div>`;
    case 'question':
      return `<div class="question"><p>${escapeHtml(subject.question)}</p><hr><ul>${subject.answers.map(answerHtml).join('')}</ul></div>`;
    case 'prompt':
      return subject.choices.map((text) => `<p class="prompt" data-choice>${escapeHtml(text)}</p>`).join('');
  }
}

function signalHtml({phrases, points, feature, flip}: SignalView): string {
  return `<div class="signal" data-choice>
<div class="${tone(points)}"><p>${phrases.map(quote).join('<br>')}</p><p>Points to ${named(points)}: ${escapeHtml(feature)}</p></div>
<div class="${tone(flip.to)}"><p><strong>One change:</strong> ${escapeHtml(flip.text)}</p><p>Flips to ${named(flip.to)}</p></div>
</div>`;
}

function tableHtml({columns, rows}: TableView): string {
  const tones = columns.map(toneOfName);
  const cell = (tag: 'th' | 'td', text: string, name = '') => `<${tag}${name && ` class="${name}"`}>${escapeHtml(text)}</${tag}>`;
  const row = ([name = '', ...cells]: string[]) =>
    `<tr data-row>${cell('th', name, toneOfName(name))}${cells.map((text, index) => cell('td', text, tones[index + 1])).join('')}</tr>`;
  return `<table data-choice><thead><tr>${columns.map((text, index) => cell('th', text, tones[index])).join('')}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`;
}

function answerHtml({label, service}: {label: string; service?: Service}): string {
  return service === undefined
    ? `<li class="soft">${escapeHtml(label)}: next question</li>`
    : `<li class="${tone(service)}">${escapeHtml(label)}: ${named(service)}</li>`;
}

const quote = (phrase: string) => `<q>${escapeHtml(phrase)}</q>`;

const named = (service: Service) => `<strong class="${tone(service)}">${SERVICES[service]}</strong>`;

/** As everywhere on the site: one color for Amazon MSK, one for what it is compared with. */
const tone = (service: Service) => (service === 'msk' ? 'msk' : 'other');

/** The tone of a column or row that is named after a service. */
function toneOfName(name: string): string {
  const service = (Object.keys(SERVICES) as Service[]).find((key) => SERVICES[key] === name);
  return service === undefined ? '' : tone(service);
}
