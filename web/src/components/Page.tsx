import type { ReactNode } from 'react';
import { Link } from '@/components/Link';

interface Crumb {
  text: string;
  href: string;
}

interface PageProps {
  title: ReactNode;
  crumbs?: Crumb[];
  /** Beside the title: state, date. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A page's head (way here, title) and body. */
export function Page({ title, crumbs = [], aside, children }: PageProps) {
  return (
    <>
      {crumbs.length > 0 && (
        <nav className="crumbs" aria-label="位置">
          {crumbs.map(({ text, href }) => (
            <Link key={href} href={href}>
              {text}
            </Link>
          ))}
        </nav>
      )}
      <div className="page-head">
        <h1>{title}</h1>
        {aside}
      </div>
      {children}
    </>
  );
}

interface SectionProps {
  id: string;
  title: string;
  count?: number;
  note?: ReactNode;
  children: ReactNode;
}

/** A part of a page; numbers elsewhere link to its id. */
export function Section({ id, title, count, note, children }: SectionProps) {
  return (
    <section id={id} className="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title}
        {count !== undefined && <span className="count number">{count}</span>}
        {note && <small className="muted">{note}</small>}
      </h2>
      {children}
    </section>
  );
}
