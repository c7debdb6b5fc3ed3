import { graphql } from '@/generated';
import type { DraftEffect_DifferenceFragment } from '@/generated/graphql';
import { modelKindWord } from '@/words';

graphql(`
  fragment DraftEffect_difference on EditionDifference {
    problems
    kinds { kind added removed changed conflicts }
    touched { firms placements supplies demands standing { kind id name rows } }
  }
`);

/** Counts from the service end here: as many or more. */
const MOST_COUNTED = 5001;
const counted = (count: number) => (count < MOST_COUNTED ? `${count}` : `超过 ${MOST_COUNTED - 1}`);

function countsText({
  added,
  removed,
  changed,
}: {
  added: number;
  removed: number;
  changed: number;
}): string {
  const said = [
    ['新增', added],
    ['移除', removed],
    ['变更', changed],
  ] as const;
  return said.flatMap(([word, count]) => (count > 0 ? `${word} ${count}` : [])).join('、');
}

/** What adopting a draft would do, and what keeps it from being adopted. */
export function DraftEffect({ difference }: { difference: DraftEffect_DifferenceFragment }) {
  const { touched, problems, kinds } = difference;
  const conflicts = kinds.reduce((sum, kind) => sum + kind.conflicts, 0);
  return (
    <>
      <p>
        {kinds.length === 0 && '与在用的版本没有差异。'}
        {kinds.map((kind) => (
          <span key={kind.kind} className="finding-total number">
            {modelKindWord[kind.kind]} {countsText(kind)}
          </span>
        ))}
      </p>
      <p className="preview-line" data-testid="touched">
        启用会改变 <b className="number">{counted(touched.firms)}</b> 家企业的计数位置:落位{' '}
        {counted(touched.placements)} 条、供给 {counted(touched.supplies)} 条、需求 {counted(touched.demands)}{' '}
        条。
      </p>
      {conflicts > 0 && (
        <p className="notice">
          ▲ {conflicts} 项冲突:草稿与在用的版本都改过。不选就保留在用的,可在下面逐项改为采用草稿的。
        </p>
      )}
      {touched.standing.length > 0 && (
        <p className="notice" data-testid="standing">
          ■ 还不能启用:
          {touched.standing
            .map(({ kind, name, rows }) => `${modelKindWord[kind]}“${name}”里还有 ${counted(rows)} 行清单`)
            .join(';')}
          。请先让街道改填这些行。
        </p>
      )}
      {problems.length > 0 && <p className="notice">■ 还不能启用:{problems.slice(0, 5).join(';')}。</p>}
    </>
  );
}
