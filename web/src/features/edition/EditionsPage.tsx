'use client';

import { useRouter } from 'next/navigation';
import { Button } from '@/components/Button';
import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { Page } from '@/components/Page';
import { ProblemLine } from '@/components/StateView';
import { EditionStateTag } from '@/features/edition/EditionStateTag';
import { graphql } from '@/generated';
import type { EditionsPageQuery } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { usePage } from '@/graphql/use-page';
import { editionSourceWord } from '@/words';

const EditionsPageDocument = graphql(`
  query EditionsPage {
    viewer { id role }
    editions { number name date origin state source madeAt madeBy decidedBy inForceFrom inForceTo }
  }
`);

const DraftEditionMutation = graphql(`
  mutation DraftEdition($fromNumber: ID!, $operationId: ID!) {
    draftEdition(fromNumber: $fromNumber, operationId: $operationId) { number }
  }
`);

type Edition = EditionsPageQuery['editions'][number];

/** All editions of the chain model, and the way to a draft of one's own. */
export function EditionsPage() {
  const { data, state } = usePage(EditionsPageDocument, {});
  if (!data) return state;
  const { editions, viewer } = data;
  const inForce = editions.find((edition) => edition.state === 'IN_FORCE');
  return (
    <Page title="模型版本" aside={<p className="head-facts number">{editions.length} 版</p>}>
      {inForce && (
        <p className="muted">
          在用的是第 {inForce.number} 版。程序带来的新文件和您的修改都先成为草稿,启用前不影响图谱。
        </p>
      )}
      {inForce && viewer?.role === 'ADMINISTRATOR' && <NewDraft inForce={inForce.number} />}
      <DataTable
        caption="模型版本"
        testId="editions"
        items={editions}
        keyOf={({ number }) => String(number)}
        empty="还没有模型版本。下一步:运行 npm start 装入。"
        columns={[
          {
            title: '版本',
            cell: (edition) => (
              <Link href={`/editions/${edition.number}`} data-testid="open-edition">
                第 {edition.number} 版 {edition.name}
              </Link>
            ),
          },
          { title: '状态', tight: true, cell: (edition) => <EditionStateTag state={edition.state} /> },
          { title: '日期', tight: true, cell: ({ date }) => <DateText at={date} /> },
          { title: '来源', tight: true, cell: ({ source }) => editionSourceWord[source] },
          { title: '启用期间', tight: true, cell: (edition) => <Term edition={edition} /> },
          { title: '谁', tight: true, cell: ({ madeBy, decidedBy }) => decidedBy ?? madeBy },
          { title: '依据', cell: ({ origin }) => origin },
        ]}
      />
    </Page>
  );
}

function NewDraft({ inForce }: { inForce: number }) {
  const router = useRouter();
  const draft = useAct(DraftEditionMutation);
  const make = async () => {
    const made = await draft.run({ fromNumber: String(inForce), operationId: newOperationId() });
    if (made) router.push(`/editions/${made.draftEdition.number}`);
  };
  return (
    <div className="toolbar">
      <Button busy={draft.running} data-testid="new-draft" onClick={make}>
        新建草稿(照第 {inForce} 版)
      </Button>
      <ProblemLine problem={draft.problem} />
    </div>
  );
}

function Term({ edition }: { edition: Edition }) {
  if (edition.state === 'DRAFT' || edition.state === 'DISCARDED') return <span className="muted">—</span>;
  return (
    <>
      {edition.inForceFrom ? <DateText at={edition.inForceFrom} minutes /> : '起初'} 至{' '}
      {edition.inForceTo ? <DateText at={edition.inForceTo} minutes /> : '今'}
    </>
  );
}
