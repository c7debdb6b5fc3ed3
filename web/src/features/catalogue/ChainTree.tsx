'use client';

import { useAsOf } from '@/components/as-of';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import type { ChainTree_IndustryFragment } from '@/generated/graphql';

graphql(`
  fragment ChainTree_industry on Industry { id name status chains { id name } }
`);

interface ChainTreeProps {
  industries: ChainTree_IndustryFragment[];
  chosen: string | null;
}

/** Industries and their chains, to choose one. */
export function ChainTree({ industries, chosen }: ChainTreeProps) {
  const { link } = useAsOf();
  return (
    <nav className="tree" aria-label="产业与产业链" data-testid="chain-tree">
      <ul>
        {industries.map(({ id, name, status, chains }) => (
          <li key={id} className="industry">
            <b>{name}</b> <span className="tag">{status}</span>
            <ul>
              {chains.map((chain) => (
                <li key={chain.id}>
                  <Link
                    href={link(`/catalogue?chain=${chain.id}`)}
                    aria-current={chain.id === chosen ? 'true' : undefined}
                  >
                    {chain.name}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
