// Replaced to draw the mark in the page itself: the original asks for its file twice, once for each theme.
import Link from '@docusaurus/Link';
import {useThemeConfig} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';

type Props = {className?: string; titleClassName?: string};

export default function Logo({className, titleClassName}: Props): ReactNode {
  const {title} = useThemeConfig().navbar;
  return (
    <Link to="/" className={className}>
      <svg aria-hidden="true" viewBox="0 0 32 32" width="28" height="28" className="navbar__logo">
        <rect width="32" height="32" rx="7" fill="#0b6660" />
        <path d="M7 9h18M7 16h18M7 23h18" stroke="#fffdf8" strokeWidth="3" strokeLinecap="round" opacity=".45" />
        <circle cx="12" cy="9" r="3.2" fill="#fffdf8" />
        <circle cx="20" cy="16" r="3.2" fill="#fffdf8" />
        <circle cx="15" cy="23" r="3.2" fill="#f0b26f" />
      </svg>
      <b className={titleClassName}>{title}</b>
    </Link>
  );
}
