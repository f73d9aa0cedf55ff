import Link from '@docusaurus/Link';
import {readNext} from '@site/src/study/progress/readNext';
import type {StudyEvent} from '@site/src/study/progress/studyEvent';
import type {ReactNode} from 'react';
import {type Material, sectionOf} from './material';
import styles from './styles.module.css';

type Props = {
  events: readonly StudyEvent[];
  material: Material;
};

/** The pages that are worth reading now, each with the reason. */
export function ReadNext({events, material}: Props): ReactNode {
  const pages = readNext(
    events,
    material.sections.map(({id}) => id),
  );
  return (
    pages.length > 0 && (
      <>
        <h3>What to read next</h3>
        <ul className={styles.reading}>
          {pages.map(({section, missed}) => {
            const page = sectionOf(material, section);
            return (
              <li key={section}>
                <Link to={page?.route ?? '/msk/'}>{page?.title}</Link>
                {missed === 0
                  ? ', where nothing was asked yet'
                  : `, where ${missed} ${missed === 1 ? 'card was' : 'cards were'} missed last`}
              </li>
            );
          })}
        </ul>
      </>
    )
  );
}
