import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import summary from '@generated/study/default/summary.json';
import {Island} from '@site/src/components/Island';
import {Review} from '@site/src/components/Review/Review.client';
import {StructuredData} from '@site/src/components/StructuredData';
import {DATA_PAGES} from '@site/src/content/model/dataPages';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './review.module.css';

/** Spaced review of prompts and missed questions, where a learner stands, and his progress as a file. */
export default function ReviewPage(): ReactNode {
  return (
    <Layout {...DATA_PAGES.review}>
      <StructuredData {...DATA_PAGES.review} />
      <main id="text" className={`container ${styles.page}`}>
        <h1>Review</h1>
        <p className={styles.lead}>
          What you missed comes back just before you would forget it: in days, then weeks, never after your exam. Answer from memory first,
          then look.
        </p>
        <div className={styles.withoutScripts}>
          <p>
            The review plans your days on this device, and needs JavaScript for it. Without it, each page of the sheet asks you near its
            end, under “Check yourself”: answer from memory, open the prompt, and note what you missed. Ask yourself again tomorrow, then
            after three days, then after a week. What was right on three different days is known.
          </p>
          <ul>
            {summary.sections
              .filter(({prompts}) => prompts > 0)
              .map(({route, title}) => (
                <li key={route}>
                  <Link to={`${route}#check-yourself`}>{title}</Link>
                </li>
              ))}
          </ul>
        </div>
        <Island name="review" atOnce>
          <Review />
        </Island>
        <section aria-labelledby="how">
          <h2 id="how">How it works</h2>
          <ul>
            <li>
              The prompts of the sheet come by themselves, ten new ones a day, more when the exam is near; a practice question comes once
              you have missed it.
            </li>
            <li>
              Each comes back when you would still know nine in ten such cards: FSRS, the scheduler of Anki, says when. Press Again when you
              forgot, even if you were close; Hard is for what you did know.
            </li>
            <li>
              With the day of your exam set, nothing falls due after it, and in the last three days all that is still weak comes once more.
            </li>
            <li>A card is mastered when it was right on three different days, never by one lucky hit.</li>
            <li>All is computed on your device from the log of what you did. No score is forecast: none could be honest.</li>
          </ul>
        </section>
        <section aria-labelledby="anki">
          <h2 id="anki">The same in Anki</h2>
          <p>
            <a href={useBaseUrl('/data/anki.txt')} download="msk-exam-cheat-sheet.txt">
              Cards for Anki
            </a>{' '}
            as a text file: every exam signal, what turns it, and the short prompts, in a deck for each section. Import it as it is, with
            Anki 2.1.55 or later; import a later file the same way, and your cards are brought up to date without losing their schedule.
          </p>
        </section>
      </main>
    </Layout>
  );
}
