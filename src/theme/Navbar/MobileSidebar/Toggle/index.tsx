// Replaced to open the menu without scripts.
import IconMenu from '@theme/Icon/Menu';
import type {ReactNode} from 'react';

export default function MobileSidebarToggle(): ReactNode {
  return (
    <button type="button" className="navbar__toggle clean-btn" popoverTarget="menu" aria-label="Toggle navigation bar">
      <IconMenu />
    </button>
  );
}
