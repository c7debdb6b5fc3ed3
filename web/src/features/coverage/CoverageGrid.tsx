'use client';

import { useState } from 'react';
import { useAsOf } from '@/components/as-of';
import { Button } from '@/components/Button';
import { Link } from '@/components/Link';
import { ProblemLine } from '@/components/StateView';
import { CoverageMark } from '@/features/coverage/CoverageMark';
import { graphql } from '@/generated';
import type { CoverageGrid_GridFragment, CoverageState } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { coverageWord, stages, stageWord } from '@/words';

graphql(`
  fragment CoverageGrid_grid on CoverageGrid {
    segments { id name stage parentId firms makers }
    statements { segmentId streetCode ...CoverageMark_statement }
  }
`);

const StateCoverageMutation = graphql(`
  mutation StateCoverage($street: String!, $statements: [StatedCoverageInput!]!, $operationId: ID!) {
    stateCoverage(streetCode: $street, statements: $statements, operationId: $operationId)
  }
`);

type Segment = CoverageGrid_GridFragment['segments'][number];

interface CoverageGridProps {
  grid: CoverageGrid_GridFragment;
  streets: { code: string; name: string }[];
  /** The reader's own street, whose counts the segments carry. */
  ownStreet: string | null;
  mayState: boolean;
  waiting: boolean;
  onDone: () => void;
}

/** A row a segment, a column a street. The own street's column can be filled in. */
export function CoverageGrid(props: CoverageGridProps) {
  const { grid, streets, ownStreet, mayState, waiting, onDone } = props;
  const { segments, statements: standing } = grid;
  const [changed, setChanged] = useState<Record<string, CoverageState>>({});
  const act = useAct(StateCoverageMutation);
  const { link } = useAsOf();
  const stated = new Map(standing.map((one) => [`${one.segmentId} ${one.streetCode}`, one]));
  const parents = new Set(segments.map(({ parentId }) => parentId));
  const names = new Map(segments.map(({ id, name }) => [id, name]));
  const leaves = segments.filter(({ id }) => !parents.has(id));
  const columns = [...streets].sort((a, b) => Number(b.code === ownStreet) - Number(a.code === ownStreet));
  const stateOf = (segment: string, street: string): CoverageState =>
    stated.get(`${segment} ${street}`)?.state ?? 'UNCHECKED';
  const own = (segment: Segment) => changed[segment.id] ?? stateOf(segment.id, ownStreet ?? '');
  const statements = leaves
    .filter(({ id }) => changed[id] && changed[id] !== stateOf(id, ownStreet ?? ''))
    .map(({ id }) => ({ segmentId: id, state: changed[id] ?? 'UNCHECKED' }));
  const fill = () => {
    const open = leaves.filter((segment) => own(segment) === 'UNCHECKED');
    const answers = open.map(({ id, makers }) => [id, makers > 0 ? 'PRESENT' : 'NONE'] as const);
    setChanged({ ...changed, ...Object.fromEntries(answers) });
  };
  const send = async () => {
    const variables = { street: ownStreet ?? '', statements, operationId: newOperationId() };
    if (!(await act.run(variables))) return;
    setChanged({});
    onDone();
  };
  return (
    <>
      {mayState && (
        <div className="panel" data-testid="coverage-panel">
          <Button data-testid="coverage-fill" onClick={fill}>
            其余未核的,按本街道清单填:有生产企业的“有企业”,没有的“已核实无”
          </Button>
          <Button
            kind="primary"
            busy={act.running}
            disabled={statements.length === 0}
            data-testid="coverage-send"
            onClick={send}
          >
            提交 {statements.length} 项
          </Button>
          {statements.length > 0 && (
            <span className="muted">提交表示本街道已经核实,填报人和时间会留痕;随时可以改填。</span>
          )}
          <ProblemLine problem={act.problem} />
        </div>
      )}
      <div className="table-frame">
        <table className="coverage-grid" data-testid="coverage-grid" aria-busy={waiting}>
          <caption className="visually-hidden">各街道对各环节的填报</caption>
          <thead>
            <tr>
              <th scope="col">环节</th>
              <th scope="col" className="numeric">
                已核
              </th>
              {columns.map(({ code, name }) => (
                <th key={code} scope="col" className={code === ownStreet ? 'own' : undefined}>
                  {name.replace(/街道$/, '')}
                </th>
              ))}
            </tr>
          </thead>
          {stages.map((stage) => {
            const inStage = leaves.filter((segment) => segment.stage === stage);
            if (inStage.length === 0) return null;
            return (
              <tbody key={stage}>
                <tr>
                  <th scope="rowgroup" colSpan={columns.length + 2} className="group">
                    {stageWord[stage]}
                  </th>
                </tr>
                {inStage.map((segment) => (
                  <tr key={segment.id} data-testid={`coverage-${segment.id}`}>
                    <th scope="row">
                      <Link href={link(`/segments/${segment.id}`)}>{segment.name}</Link>{' '}
                      <small className="muted">{names.get(segment.parentId ?? '')}</small>
                    </th>
                    <td className="numeric">
                      {columns.filter(({ code }) => stateOf(segment.id, code) !== 'UNCHECKED').length}/
                      {columns.length}
                    </td>
                    {columns.map(({ code, name }) => (
                      <td key={code} className={code === ownStreet ? 'own' : undefined}>
                        {mayState && code === ownStreet ? (
                          <select
                            aria-label={`${name} ${segment.name}`}
                            value={own(segment)}
                            onChange={(event) =>
                              setChanged({ ...changed, [segment.id]: event.target.value as CoverageState })
                            }
                          >
                            {Object.entries(coverageWord).map(([state, word]) => (
                              <option key={state} value={state}>
                                {word}
                              </option>
                            ))}
                          </select>
                        ) : (
                          <CoverageMark statement={stated.get(`${segment.id} ${code}`) ?? null} />
                        )}
                        {code === ownStreet && segment.firms > 0 && (
                          <Link className="number" href={link(`/segments/${segment.id}?street=${code}`)}>
                            {segment.firms} 家
                          </Link>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
    </>
  );
}
