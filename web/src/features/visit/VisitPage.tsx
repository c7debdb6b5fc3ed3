'use client';

import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { AmountInput } from '@/components/AmountInput';
import { Button } from '@/components/Button';
import { Link } from '@/components/Link';
import { Page } from '@/components/Page';
import { EmptyView, LoadingView, ProblemLine } from '@/components/StateView';
import { useVisit } from '@/features/visit/use-visit';
import { VisitInput } from '@/features/visit/VisitInput';
import { type Need, noNeed, type Visit } from '@/features/visit/visit-edits';
import { graphql } from '@/generated';

const VisitViewerQuery = graphql(`query VisitViewer { viewer { id role streetCode streetName } }`);

const nothing: Visit = { firm: '', product: '', capacity: '', unit: '', needs: [noNeed, noNeed, noNeed] };

/** What an officer takes down at a firm, on a telephone: product, capacity, three needs. */
export function VisitPage() {
  const [{ data }] = useQuery({ query: VisitViewerQuery, requestPolicy: 'cache-first' });
  if (!data) return <LoadingView />;
  const { viewer } = data;
  const street = viewer?.role === 'STREET_OFFICER' ? viewer.streetCode : null;
  return (
    <Page title="走访记录" crumbs={[{ text: '清单', href: '/lists' }]}>
      {street ? (
        <VisitForm street={street} />
      ) : (
        <EmptyView>走访由街道记录。您可以在清单里看各街道填报的内容。</EmptyView>
      )}
    </Page>
  );
}

function VisitForm({ street }: { street: string }) {
  const [visit, setVisit] = useState<Visit>(nothing);
  const { send, running, problem, revisionId, forget } = useVisit(street);
  const set = (part: Partial<Visit>) => setVisit({ ...visit, ...part });
  const setNeed = (index: number, part: Partial<Need>) =>
    set({ needs: visit.needs.map((need, at) => (at === index ? { ...need, ...part } : need)) });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await send(visit)) setVisit(nothing);
  };
  const suggested = { street, firm: visit.firm };
  const said = visit.product.trim() !== '' || visit.needs.some(({ product }) => product.trim() !== '');
  if (revisionId) {
    return (
      <div className="notice good" role="status" data-testid="visit-done">
        <p>
          已提交,等区级审核。<Link href={`/revisions/${revisionId}`}>看这一份</Link>
        </p>
        <Button kind="primary" onClick={forget}>
          记下一家
        </Button>
      </div>
    );
  }
  return (
    <form className="visit" onSubmit={submit}>
      <VisitInput
        {...suggested}
        list="SUPPLY"
        field="enterpriseName"
        label="企业名称"
        value={visit.firm}
        testId="visit-firm"
        onChange={(firm) => set({ firm })}
      />
      <fieldset>
        <legend>能供什么</legend>
        <VisitInput
          {...suggested}
          list="SUPPLY"
          field="product"
          label="产品/服务"
          value={visit.product}
          testId="visit-product"
          onChange={(product) => set({ product })}
        />
        <AmountInput
          label="年产能"
          amount={visit.capacity}
          unit={visit.unit}
          testId="visit-capacity"
          onAmount={(capacity) => set({ capacity })}
          onUnit={(unit) => set({ unit })}
        />
      </fieldset>
      {visit.needs.map((need, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: there are three, and they stay where they are
        <fieldset key={index}>
          <legend>需求 {index + 1}</legend>
          <VisitInput
            {...suggested}
            list="DEMAND"
            field="product"
            label="要什么"
            value={need.product}
            testId={`visit-need-${index}`}
            onChange={(product) => setNeed(index, { product })}
          />
          <AmountInput
            label="年需求量"
            amount={need.quantity}
            unit={need.unit}
            testId={`visit-quantity-${index}`}
            onAmount={(quantity) => setNeed(index, { quantity })}
            onUnit={(unit) => setNeed(index, { unit })}
          />
        </fieldset>
      ))}
      <Button
        kind="primary"
        submits
        busy={running}
        disabled={visit.firm.trim() === '' || !said}
        data-testid="visit-send"
      >
        保存并提交
      </Button>
      <p className="muted">核实方式记为“实地核实”,日期记为今天。草稿里还没提交的行会一起提交。</p>
      <ProblemLine problem={problem} />
    </form>
  );
}
