'use client';

import { useAsOf } from '@/components/as-of';
import { ChainPicker } from '@/components/ChainPicker';
import { Section } from '@/components/Page';
import { useUrlState } from '@/components/use-url-state';
import { Heatmap } from '@/features/street-matrix/Heatmap';
import { MatrixLegend } from '@/features/street-matrix/MatrixLegend';
import { MatrixTable } from '@/features/street-matrix/MatrixTable';
import { type MatrixValue, matrixValues } from '@/features/street-matrix/matrix-values';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

graphql(`
  fragment StreetMatrix_matrix on StreetMatrix {
    columns { id name within segments counts { firms makers demands } }
    rows { street { code name } counts { firms makers demands } cells { firms makers demands coverage knownSegments } }
    totals { firms makers demands }
  }
`);

const StreetMatrixDocument = graphql(`
  query StreetMatrix($chainId: ID, $at: String) {
    streetMatrix(chainId: $chainId, at: $at) { ...StreetMatrix_matrix }
  }
`);

interface StreetMatrixSectionProps {
  chains: { id: string; name: string }[];
}

/** Streets by chains, or by the segments of the chain that was chosen. */
export function StreetMatrixSection({ chains }: StreetMatrixSectionProps) {
  const { at } = useAsOf();
  const { get } = useUrlState();
  const chainId = get('chain');
  const value = matrixValues.find(({ key }) => key === get('value')) ?? matrixValues[0];
  const { data, state } = usePage(StreetMatrixDocument, { chainId, at });
  const chain = chains.find(({ id }) => id === chainId);
  return (
    <Section
      id="matrix"
      title={chain ? `街道 × ${chain.name}各环节` : '街道 × 产业链'}
      note={`${value.word}(${value.unit});企业按经营地计,点格子看那个街道的企业`}
    >
      <MatrixTools value={value} />
      {data ? <Body matrix={data.streetMatrix} chainId={chainId} value={value} /> : state}
    </Section>
  );
}

type Matrix = Parameters<typeof MatrixTable>[0]['matrix'];

function Body({ matrix, chainId, value }: { matrix: Matrix; chainId: string | null; value: MatrixValue }) {
  const { get } = useUrlState();
  const { link } = useAsOf();
  const hrefOf = (columnId: string, streetCode: string) =>
    link(
      chainId
        ? `/segments/${columnId}?street=${streetCode}${value.anchor}`
        : `/chains/${columnId}?street=${streetCode}&view=table`,
    );
  if (get('view') === 'table') return <MatrixTable matrix={matrix} value={value} hrefOf={hrefOf} />;
  return (
    <>
      <Heatmap matrix={matrix} value={value} hrefOf={hrefOf} />
      <MatrixLegend matrix={matrix} value={value} />
    </>
  );
}

function MatrixTools({ value }: { value: MatrixValue }) {
  const { set } = useUrlState();
  return (
    <div className="toolbar">
      <ChainPicker none="全部产业链" />
      <label>
        数字{' '}
        <select
          value={value.key}
          data-testid="matrix-value"
          onChange={(event) => set('value', event.target.value)}
        >
          {matrixValues.map(({ key, word }) => (
            <option key={key} value={key}>
              {word}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
