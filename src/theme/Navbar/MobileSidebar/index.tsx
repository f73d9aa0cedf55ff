// Replaced by a popover, which the browser itself opens and closes: it answers before any script runs, and without.
import {useThemeConfig} from '@docusaurus/theme-common';
import {SheetNav} from '@site/src/components/SheetNav';
import {SHEET_PAGES} from '@site/src/components/SheetNav/sheetPages';
import NavbarItem, {type Props as NavbarItemProps} from '@theme/NavbarItem';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function NavbarMobileSidebar(): ReactNode {
  const others = useThemeConfig().navbar.items.filter(({to}) => !SHEET_PAGES.some(({route}) => route === to));
  return (
    <div id="menu" popover="auto" className={`theme-layout-navbar-sidebar ${styles.menu}`}>
      <button type="button" className={styles.close} popoverTarget="menu" popoverTargetAction="hide">
        Close menu
      </button>
      {others.length > 0 && (
        <ul className="menu__list">
          {others.map((item) => (
            <NavbarItem key={String(item.label)} {...(item as NavbarItemProps)} mobile />
          ))}
        </ul>
      )}
      <SheetNav label="Whole sheet" />
    </div>
  );
}
