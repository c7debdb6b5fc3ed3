'use client';

import { useAsOf } from '@/components/as-of';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import type { EnterpriseLink_EnterpriseFragment } from '@/generated/graphql';

graphql(`
  fragment EnterpriseLink_enterprise on EnterpriseBrief { id name streetName provisional uscc demo }
`);

/** A firm's name; says when it is known without a code, or invented for show. */
export function EnterpriseLink({ enterprise }: { enterprise: EnterpriseLink_EnterpriseFragment }) {
  const { link } = useAsOf();
  return (
    <>
      <Link href={link(`/enterprises/${enterprise.id}`)}>{enterprise.name}</Link>
      {enterprise.provisional && (
        <span className="tag" title="没有统一社会信用代码">
          暂定
        </span>
      )}
      {enterprise.demo && <span className="tag">演示</span>}
    </>
  );
}

/** The firm of a row of a table. */
export const firmColumn = {
  title: '企业',
  cell: ({ enterprise }: { enterprise: EnterpriseLink_EnterpriseFragment }) => (
    <EnterpriseLink enterprise={enterprise} />
  ),
};
