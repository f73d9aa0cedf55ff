import type {FinderData} from '@site/src/content/model/finderData';
import type {Finding} from '@site/src/study/finder/finding';
import type {ReactNode} from 'react';
import {Flips} from './Flips';
import {MarkedStem} from './MarkedStem';
import {Reasons} from './Reasons';
import {Sections} from './Sections';
import {Services} from './Services';
import {Verdict} from './Verdict';

type Props = {finding: Finding; data: FinderData};

/** The question with its phrases marked, the answer, and why. */
export function Evidence({finding, data}: Props): ReactNode {
  const {notice, phrases, sections, flips} = finding;
  return (
    <>
      {(notice === undefined || phrases.length > 0) && <MarkedStem finding={finding} />}
      <Verdict finding={finding} />
      {phrases.length > 0 && <Reasons finding={finding} data={data} />}
      {notice === undefined && <Services finding={finding} />}
      {sections.length > 0 && <Sections sections={sections} data={data} />}
      {flips.length > 0 && <Flips flips={flips} data={data} />}
    </>
  );
}
