import {mount} from '@site/src/components/Boundary/mount.client';
import {FullScreenDialog} from './FullScreenDialog.client';

/** Shows a drawing on the whole screen; `onClosed` is called when the reader has closed it. */
export function showFullScreen(svg: string, title: string, onClosed: () => void): void {
  function close(): void {
    // Two copies of a drawing have the same ids: the one on the screen must not stay in the page.
    unmount();
    onClosed();
  }
  const unmount = mount(<FullScreenDialog svg={svg} title={title} onClose={close} />, close);
}
