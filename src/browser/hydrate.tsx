import {Boundary} from '@site/src/components/Boundary';
import {type ComponentType, type ReactNode, useEffect} from 'react';
import {hydrateRoot} from 'react-dom/client';

/** Makes an element live; resolves once it answers. Where the component fails, what the server wrote stays. */
export function hydrate(place: HTMLElement, Island: ComponentType): Promise<void> {
  const written = place.innerHTML;
  return new Promise((resolve) => {
    hydrateRoot(
      place,
      <Boundary fallback={<Written html={written} />} onError={resolve}>
        <Island />
        <Hydrated onHydrated={resolve} />
      </Boundary>,
    );
  });
}

function Written({html}: {html: string}): ReactNode {
  return (
    <>
      <p role="alert">This part of the page has failed. What it says still stands here; load the page again to try once more.</p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own markup */}
      <div dangerouslySetInnerHTML={{__html: html}} />
    </>
  );
}

function Hydrated({onHydrated}: {onHydrated: () => void}): ReactNode {
  useEffect(onHydrated, [onHydrated]);
  return null;
}
