import useBaseUrl from '@docusaurus/useBaseUrl';
import {DATA_LISTS} from '@site/src/content/model/dataLists';
import {MACHINE_FILES} from '@site/src/content/model/machineFiles';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';

type FileProps = {
  /** Without the base URL. */
  file: string;
  children: ReactNode;
};

/** The same content in forms that programs read. */
export function ForMachines(): ReactNode {
  return (
    <section>
      <Heading as="h2" id="for-machines">
        For machines
      </Heading>
      <p>
        Text: <FileLink file={MACHINE_FILES.llms}>llms.txt</FileLink>,{' '}
        <FileLink file={MACHINE_FILES.llmsFull}>all pages as Markdown</FileLink>. Each page ends with a link to its own Markdown.
      </p>
      <p>
        Lists as JSON, each with its version, its license and a JSON Schema beside it (<code>signals.schema.json</code>):{' '}
        {Object.entries(DATA_LISTS).map(([name, title], index) => (
          <span key={name}>
            {index > 0 && ', '}
            <FileLink file={MACHINE_FILES.data(name)}>{title.toLowerCase()}</FileLink>
          </span>
        ))}
        .
      </p>
      <p>
        News: <FileLink file={MACHINE_FILES.feed}>Atom feed of what changed</FileLink>.
      </p>
    </section>
  );
}

/** A file is no page: Docusaurus would look for it among its routes. */
function FileLink({file, children}: FileProps): ReactNode {
  return <a href={useBaseUrl(file)}>{children}</a>;
}
