// Replaced to stand in the page without scripts: the menu is beside the bar, and nothing hides.
import NavbarMobileSidebar from '@theme/Navbar/MobileSidebar';
import type {ReactNode} from 'react';

type Props = {children: ReactNode};

export default function NavbarLayout({children}: Props): ReactNode {
  return (
    <>
      <nav aria-label="Main" className="theme-layout-navbar navbar navbar--fixed-top">
        {children}
      </nav>
      <NavbarMobileSidebar />
    </>
  );
}
