import {addEvent, stamp, storageNotice} from '@site/src/components/Progress/progressStore.client';
import {element} from './element.client';
import {askOnceMore} from './onceMore.client';
import styles from './styles.module.css';

const REVIEW = `${process.env.BASE_URL ?? '/'}review`;

/** Asks under the answer of a prompt whether the reader knew it, logs what he says, and brings back what he did not know. */
export function offerGrades(details: HTMLDetailsElement): void {
  const {card} = details.dataset;
  if (card === undefined || details.querySelector('[data-recall]') !== null) return;
  const status = element('p', {role: 'status'});
  const buttons = [gradeButton('I knew it', true), gradeButton('I did not', false)];
  const bar = element('div', {class: styles.recall, 'data-recall': ''}, ...buttons, status);
  details.append(bar);

  function gradeButton(text: string, knew: boolean): HTMLElement {
    const button = element('button', {type: 'button', class: styles.grade}, text);
    button.addEventListener('click', () => void grade(knew));
    return button;
  }

  async function grade(knew: boolean): Promise<void> {
    details.querySelector('summary')?.focus();
    for (const button of buttons) button.remove();
    await addEvent({...stamp(), kind: 'recalled', card: card ?? '', knew});
    const notice = storageNotice();
    status.append(
      knew ? 'Noted: you knew it.' : 'Noted: it comes once more at the foot of this page.',
      ' ',
      ...(notice === undefined ? [element('a', {href: REVIEW}, 'Your review'), ' brings it back in time.'] : [notice]),
    );
    askOnceMore(details, knew);
  }
}
