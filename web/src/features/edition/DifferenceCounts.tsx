'use client';

import { DataTable } from '@/components/DataTable';
import { Section } from '@/components/Page';
import { useUrlState } from '@/components/use-url-state';
import { graphql } from '@/generated';
import type { DifferenceCounts_DifferenceFragment } from '@/generated/graphql';

graphql(`
  fragment DifferenceCounts_difference on EditionDifference {
    inForce { number }
    reordered
    chains { chainId chainName added removed changed conflicts }
  }
`);

/** How much differs, chain by chain; a chain's name filters the list below. */
export function DifferenceCounts({ difference }: { difference: DifferenceCounts_DifferenceFragment }) {
  const { set } = useUrlState();
  const { chains, inForce, reordered } = difference;
  return (
    <Section
      id="chains"
      title={`与在用第 ${inForce.number} 版的差异`}
      count={chains.length}
      note={reordered > 0 ? `另有 ${reordered} 个环节只是排列位置变了` : '按产业链'}
    >
      <DataTable
        caption="各产业链的差异"
        testId="chain-changes"
        items={chains}
        keyOf={({ chainId }) => chainId ?? ''}
        empty="与在用的版本没有差异。"
        columns={[
          {
            title: '产业链',
            cell: ({ chainId, chainName }) =>
              chainId ? (
                <button type="button" className="link" onClick={() => set('chain', chainId)}>
                  {chainName}
                </button>
              ) : (
                chainName
              ),
          },
          { title: '新增', numeric: true, cell: ({ added }) => added },
          { title: '移除', numeric: true, cell: ({ removed }) => removed },
          { title: '变更', numeric: true, cell: ({ changed }) => changed },
          { title: '冲突', numeric: true, cell: ({ conflicts }) => conflicts },
        ]}
      />
    </Section>
  );
}
