import {mount} from '@site/src/components/Boundary/mount.client';
import {SearchDialog} from './SearchDialog.client';

/** Shows the dialog. `onClosed` is told whether the reader leaves it by a hit. Returns what closes it. */
export function showSearch(onClosed: (isLeaving: boolean) => void): (isLeaving: boolean) => void {
  function close(isLeaving: boolean): void {
    unmount();
    onClosed(isLeaving);
  }
  const unmount = mount(<SearchDialog onClose={close} />, () => close(false));
  return close;
}
