'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { Pager, useCursor } from '@/components/Pager';
import { EmptyView, ProblemLine } from '@/components/StateView';
import { useUrlState } from '@/components/use-url-state';
import {
  type Answer,
  type Answers,
  certainAnswer,
  hasNone,
  mayHoldEverywhere,
  newProductAnswer,
  noneWord,
  numberedAnswer,
} from '@/features/name/answers';
import { NameRow } from '@/features/name/NameRow';
import { useKeys } from '@/features/name/use-keys';
import { graphql } from '@/generated';
import type { NameKind, NameView } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { usePage } from '@/graphql/use-page';

const NameQueueDocument = graphql(`
  query NameQueue($kind: NameKind!, $view: NameView!, $street: String, $after: String) {
    names(kind: $kind, view: $view, streetCode: $street, first: 20, after: $after) {
      edges {
        node {
          id kind name column columnLabel streetName streetNames segmentId segmentName uses
          rows { rowVersionId firm place }
          proposals { targetId name detail relation confidence reason certain }
          decision { outcome targetId targetName decidedBy decidedAt }
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
      otherCount
    }
  }
`);

export const DecideNamesMutation = graphql(`
  mutation DecideNames($decisions: [NameDecisionInput!]!, $operationId: ID!) {
    decideNames(decisions: $decisions, operationId: $operationId)
  }
`);

export const UndecideNamesMutation = graphql(`
  mutation UndecideNames($ids: [ID!]!, $operationId: ID!) {
    undecideNames(ids: $ids, operationId: $operationId)
  }
`);

interface NameQueueProps {
  kind: NameKind;
  view: NameView;
  street: string | null;
  /** The district agrees to new products, and decides for all streets where it looks at all of them. */
  district: boolean;
}

const empty: Record<NameView, string> = {
  OPEN: '没有待认定的名称。以后清单里出现对不上、又有相近企业或产品的名称,会列在这里。',
  REST: '没有其他对不上的名称。',
  NEW: '没有建议的新产品。街道在“待认定”里可以把产品名建议为新产品。',
  DECIDED: '',
};

/** The queue: answers are chosen by key or by click, and sent together. */
export function NameQueue({ kind, view, street, district }: NameQueueProps) {
  const cursor = useCursor();
  const { data, state, waiting, reload } = usePage(NameQueueDocument, {
    kind,
    view,
    street,
    after: cursor.after,
  });
  const [answers, setAnswers] = useState<Answers>({});
  const [current, setCurrent] = useState(0);
  const [sent, setSent] = useState<string[]>([]);
  const decide = useAct(DecideNamesMutation);
  const undecide = useAct(UndecideNamesMutation);
  const names = data?.names.edges.map(({ node }) => node) ?? [];
  const at = Math.min(current, Math.max(0, names.length - 1));
  const chosen = names.filter(({ id }) => answers[id]);
  const answer = (id: string, given: Answer | null) => {
    const { [id]: _, ...others } = answers;
    setAnswers(given ? { ...others, [id]: given } : others);
  };
  const answerAll = (of: (name: (typeof names)[number]) => Answer | null) => {
    const given = names.flatMap((name) => {
      const one = answers[name.id] ? null : of(name);
      return one ? [[name.id, one] as const] : [];
    });
    setAnswers({ ...answers, ...Object.fromEntries(given) });
  };
  const certain = names.filter((name) => certainAnswer(name) && !answers[name.id]);
  const bare =
    view === 'OPEN' || view === 'REST' ? names.filter((name) => hasNone(name) && !answers[name.id]) : [];
  const send = async () => {
    if (chosen.length === 0 || decide.running) return;
    const decisions = chosen.map((name) => {
      const given = answers[name.id] as Answer;
      return { id: name.id, ...given, everywhere: district && !street && mayHoldEverywhere(name, given) };
    });
    if (!(await decide.run({ decisions, operationId: newOperationId() }))) return;
    setSent(chosen.map(({ id }) => id));
    setAnswers({});
    setCurrent(0);
    reload();
  };
  const undo = async () => {
    if (sent.length === 0 || undecide.running) return;
    if (!(await undecide.run({ ids: sent, operationId: newOperationId() }))) return;
    setSent([]);
    reload();
  };
  useKeys({
    move: (by) => setCurrent(Math.max(0, Math.min(names.length - 1, at + by))),
    number: (digit) => {
      const name = names[at];
      const given = name && numberedAnswer(name, digit);
      if (!name || !given) return;
      answer(name.id, given);
      setCurrent(Math.min(names.length - 1, at + 1));
    },
    toggle: () => {
      const name = names[at];
      if (name)
        answer(name.id, answers[name.id] ? null : numberedAnswer(name, name.proposals.length > 0 ? 1 : 0));
    },
    newProduct: () => {
      const name = names[at];
      const given = name && newProductAnswer(name, district);
      if (name && given) answer(name.id, given);
    },
    send,
    undo,
    certain: () => answerAll(certainAnswer),
  });
  if (!data) return state;
  return (
    <>
      {(names.length > 0 || sent.length > 0) && (
        <div className="panel names-panel" data-testid="names-panel">
          {names.length > 0 && (
            <>
              <Button
                data-testid="take-certain"
                disabled={certain.length === 0}
                onClick={() => answerAll(certainAnswer)}
              >
                选中有把握的 {certain.length} 项
              </Button>
              <Button
                data-testid="take-none"
                disabled={bare.length === 0}
                onClick={() => answerAll((name) => (hasNone(name) ? { outcome: 'NONE' } : null))}
              >
                其余没有相像的 {bare.length} 项,都认定为“
                {kind === 'FIRM' ? '清单外或另一家' : '不属于目录产品'}”
              </Button>
              <Button
                kind="primary"
                busy={decide.running}
                disabled={chosen.length === 0}
                data-testid="send-names"
                onClick={send}
              >
                认定 {chosen.length} 项
              </Button>
            </>
          )}
          {sent.length > 0 && (
            <span role="status" data-testid="sent">
              已认定 {sent.length} 项。
              <button type="button" className="link" data-testid="undo-names" onClick={undo}>
                撤销这一次(U)
              </button>
            </span>
          )}
          <ProblemLine problem={decide.problem ?? undecide.problem} />
          {names.length > 0 && <KeyNote products={kind === 'PRODUCT'} />}
        </div>
      )}
      <RestNote view={view} count={data.names.otherCount ?? 0} />
      {names.length === 0 ? (
        <EmptyView>{empty[view]}</EmptyView>
      ) : (
        <ol className="names" data-testid="names" aria-busy={waiting}>
          {names.map((name, index) => (
            <NameRow
              key={name.id}
              name={name}
              answer={answers[name.id] ?? null}
              current={index === at}
              none={noneWord(name)}
              mayAdmit={district}
              onPoint={() => setCurrent(index)}
              onAnswer={(given) => answer(name.id, given)}
            />
          ))}
        </ol>
      )}
      <Pager cursor={cursor} pageInfo={data.names.pageInfo} totalCount={data.names.totalCount} />
    </>
  );
}

/** What the keys do in the queue. */
function KeyNote({ products }: { products: boolean }) {
  return (
    <p className="muted keys">
      键盘:<kbd>J</kbd>
      <kbd>K</kbd> 或上下键换行 · <kbd>1</kbd>–<kbd>5</kbd> 选候选 · <kbd>0</kbd> 都不是 · <kbd>空格</kbd>{' '}
      选中或取消 ·{' '}
      {products && (
        <>
          <kbd>N</kbd> 新产品 ·{' '}
        </>
      )}
      <kbd>A</kbd> 选中有把握的 · <kbd>回车</kbd> 认定 · <kbd>U</kbd> 撤销
    </p>
  );
}

/** How many names are like no firm of the lists; nothing of the own lists waits for them. */
function RestNote({ view, count }: { view: NameView; count: number }) {
  const { set } = useUrlState();
  if (view === 'REST') {
    return (
      <p className="muted">
        没有读音相近的企业,多半是清单外的客户、供应商。不认定也不影响本清单;以后清单里有了相近的企业,会自动移到“待认定”。
      </p>
    );
  }
  if (view !== 'OPEN' || count === 0) return null;
  return (
    <p className="muted" data-testid="rest-note">
      其余 <span className="number">{count}</span> 个未找到相近名称,不用逐个处理。
      <button type="button" className="link" onClick={() => set('view', 'REST')}>
        查看其余
      </button>
    </p>
  );
}
