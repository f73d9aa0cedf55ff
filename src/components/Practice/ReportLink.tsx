import {reportLink, reportText} from '@site/src/study/quiz/reportText';
import type {ReactNode} from 'react';
import {CopyButton} from './CopyButton';
import styles from './styles.module.css';

type Props = {id: string; version: string};

/**
 * Reports a mistake in a question: with the tracker that the build was told of, a link to a filled-in form; else a text
 * to send to whoever runs the site.
 */
export function ReportLink({id, version}: Props): ReactNode {
  const tracker = process.env.REPORT_URL;
  const address = `${window.location.href.replace(/#.*/, '')}#${id}`;
  const report = {id, version, address};
  return (
    <p className={styles.report}>
      <a href={`#${id}`} data-link-name={`Question ${id}`}>
        Link to this question
      </a>
      {' · '}
      {tracker ? (
        <a href={reportLink(tracker, report)} data-report={id}>
          Report a mistake in {id}
        </a>
      ) : (
        <CopyButton text={`${reportText(report).title}\n\n${reportText(report).body}`} name="Copy an error report" done="Report copied" />
      )}
    </p>
  );
}
