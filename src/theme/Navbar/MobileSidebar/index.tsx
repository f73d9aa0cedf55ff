// Replaced by a popover, which the browser itself opens and closes: it answers before any script runs, and without.
import {useThemeConfig} from '@docusaurus/theme-common';
import {SheetNav} from '@site/src/components/SheetNav';
import NavbarItem, {type Props as NavbarItemProps} from '@theme/NavbarItem';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function NavbarMobileSidebar(): ReactNode {
  const {items} = useThemeConfig().navbar;
  return (
    <div id="menu" popover="auto" className={styles.menu}>
      <button type="button" className={styles.close} popoverTarget="menu" popoverTargetAction="hide">
        Close menu
      </button>
      <ul className="menu__list">
        {items.map((item) => (
          <NavbarItem key={String(item.label)} {...(item as NavbarItemProps)} mobile />
        ))}
      </ul>
      <SheetNav label="Whole sheet" />
    </div>
  );
}
