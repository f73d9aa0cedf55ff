import type {ReactNode} from 'react';
import {createRoot} from 'react-dom/client';
import {Boundary} from '.';

/** Shows something at the end of the page, until the function it returns is called. `onError` is called where it fails. */
export function mount(shown: ReactNode, onError: () => void): () => void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <Boundary fallback={null} onError={onError}>
      {shown}
    </Boundary>,
  );
  return () => {
    root.unmount();
    place.remove();
  };
}
