import type {AnchorHTMLAttributes, ReactNode} from 'react';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  /** Route and anchor, without the base URL, or a whole address. */
  to: string;
};

/** Stands in for Docusaurus' Link in what readers load: there is no router there, a link is a link. */
export default function PlainLink({to, children, ...rest}: Props): ReactNode {
  return (
    <a {...rest} href={to.startsWith('/') ? `${process.env.BASE_URL ?? '/'}${to.slice(1)}` : to}>
      {children}
    </a>
  );
}
