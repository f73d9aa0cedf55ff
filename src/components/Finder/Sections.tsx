import type {FinderData} from '@site/src/content/model/finderData';
import type {SectionHit} from '@site/src/study/finder/finding';
import type {ReactNode} from 'react';
import {PlaceLink} from './PlaceLink';
import {pageId} from './pageId';
import styles from './styles.module.css';

type Props = {sections: SectionHit[]; data: FinderData};

/** The pages to read, best first, each at the paragraph where the strongest phrase leads. */
export function Sections({sections, data}: Props): ReactNode {
  return (
    <>
      <h3>Read on</h3>
      <ol className={styles.sections}>
        {sections.map((section) => (
          <li key={section.route} data-section={pageId(section.route)}>
            <PlaceLink place={section} data={data} />
          </li>
        ))}
      </ol>
    </>
  );
}
