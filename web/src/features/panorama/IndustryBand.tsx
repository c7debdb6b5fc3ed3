'use client';

import type { ReactNode } from 'react';
import { useAsOf } from '@/components/as-of';
import { Link } from '@/components/Link';
import { figures } from '@/features/panorama/figures';
import type { Panorama_CountsFragment, Panorama_PanoramaFragment } from '@/generated/graphql';

type Industry = Panorama_PanoramaFragment['industries'][number];

/** An industry with its chains as cards. */
export function IndustryBand({ industry }: { industry: Industry }) {
  const { link } = useAsOf();
  const { id, name, status, counts, chains } = industry;
  return (
    <section className="band" aria-labelledby={`${id}-title`} data-testid={`industry-${id}`}>
      <header>
        <h2 id={`${id}-title`}>{name}</h2>
        <span className="tag">{status}</span>
        <Figures counts={counts} href={link(`/chains?view=table#${id}`)} />
      </header>
      {chains.length === 0 ? (
        <p className="muted">还没有产业链。下一步:在模型文件里登记这个产业的产业链。</p>
      ) : (
        <ul>
          {chains.map((chain) => (
            <ChainCard key={chain.chain.id} {...chain} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ChainCard({ chain, counts, segments, segmentsWithFirms }: Industry['chains'][number]) {
  const { link } = useAsOf();
  const share = segments > 0 ? (100 * segmentsWithFirms) / segments : 0;
  return (
    <li className="chain-card" data-testid={`chain-${chain.id}`}>
      <h3>
        <Link href={link(`/chains/${chain.id}`)} data-testid="chain-link">
          {chain.name}
        </Link>
        <span className="tag">{chain.status}</span>
      </h3>
      <Figures counts={counts} href={link(`/chains/${chain.id}?view=table`)}>
        <div>
          <dt className="word">环节</dt>
          <dd>
            <Link
              href={link(`/chains/${chain.id}`)}
              title="有企业的环节/全部环节"
              data-testid="segments-with-firms"
            >
              <b>{segmentsWithFirms}</b>/{segments}
            </Link>
          </dd>
        </div>
      </Figures>
      <i className="share" style={{ width: `${share}%` }} />
    </li>
  );
}

interface FiguresProps {
  counts: Panorama_CountsFragment;
  /** Where they are taken apart. */
  href: string;
  children?: ReactNode;
}

function Figures({ counts, href, children }: FiguresProps) {
  return (
    <dl className="small-figures number">
      {figures.map(({ key, short }) => (
        <div key={key}>
          <dt className="word">{short}</dt>
          <dd>
            <Link href={href} data-testid={key}>
              <b>{counts[key]}</b>
            </Link>
          </dd>
        </div>
      ))}
      {children}
    </dl>
  );
}
