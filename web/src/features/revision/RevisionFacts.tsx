import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import type { RevisionFacts_RevisionFragment } from '@/generated/graphql';
import { severityShape, severityWord } from '@/words';

graphql(`
  fragment RevisionFacts_revision on Revision {
    createdAt createdBy submittedAt decidedAt decidedBy reason rowCount adds changes removes confirms
    findingTotals { severity open total }
    batch { id fileName sha256 bytes withdrawnAt revisionCount }
  }
`);

export function RevisionFacts({ revision }: { revision: RevisionFacts_RevisionFragment }) {
  const { batch } = revision;
  return (
    <>
      {revision.reason && (
        <p className="notice" data-testid="decision-reason">
          ▲ {revision.decidedBy} <DateText at={revision.decidedAt} minutes />:{revision.reason}
        </p>
      )}
      {batch?.withdrawnAt && (
        <p className="notice">
          ▲ 这一批已于 <DateText at={batch.withdrawnAt} minutes /> 整批撤回。
        </p>
      )}
      <dl className="facts inline">
        {batch && (
          <>
            <dt>文件</dt>
            <dd>
              <a href={`/files/originals/${batch.sha256}`}>{batch.fileName}</a>{' '}
              <span className="muted number">{Math.ceil(batch.bytes / 1024)} KB</span>{' '}
              <a href={`/files/findings/${batch.id}`} data-testid="findings-file">
                下载标注了问题的文件
              </a>{' '}
              {batch.revisionCount > 1 && (
                <Link href={`/batches/${batch.id}`} data-testid="open-batch">
                  同一文件的 {batch.revisionCount} 份修订
                </Link>
              )}
            </dd>
          </>
        )}
        <dt>{batch ? '上传' : '页面填报'}</dt>
        <dd>
          {revision.createdBy} <DateText at={revision.createdAt} minutes />
        </dd>
        <dt>提交</dt>
        <dd>
          <DateText at={revision.submittedAt} minutes />
        </dd>
        <dt>审核</dt>
        <dd>
          {revision.decidedBy} <DateText at={revision.decidedAt} minutes />
        </dd>
        <dt>行</dt>
        <dd className="number" data-testid="row-counts">
          {revision.rowCount} 行:新增 {revision.adds}、变更 {revision.changes}、移除 {revision.removes}
          、无变化 {revision.confirms}
        </dd>
        <dt>发现</dt>
        <dd className="number" data-testid="finding-totals">
          {revision.findingTotals.map(({ severity, open, total }) => (
            <span key={severity} className={`finding-total severity-${severity}`}>
              {severityShape[severity]} {severityWord[severity]}{' '}
              {severity === 'NOTE' ? total : `${open}/${total} 未处理`}
            </span>
          ))}
        </dd>
      </dl>
    </>
  );
}
