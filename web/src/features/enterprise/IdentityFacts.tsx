import { Fragment } from 'react';
import { DateText } from '@/components/DateText';
import { graphql } from '@/generated';
import type { IdentityFacts_EnterpriseFragment } from '@/generated/graphql';
import { nameKindWord } from '@/words';

graphql(`
  fragment IdentityFacts_enterprise on Enterprise {
    names { name kind since }
    identifiers { scheme value since }
  }
`);

const schemeWord: Record<string, string> = { USCC: '统一社会信用代码' };

/** What the firm is called and known by, and since when. */
export function IdentityFacts({ enterprise }: { enterprise: IdentityFacts_EnterpriseFragment }) {
  return (
    <dl className="facts inline" data-testid="identity">
      {enterprise.identifiers.map(({ scheme, value, since }) => (
        <Fragment key={scheme + value}>
          <dt>{schemeWord[scheme] ?? scheme}</dt>
          <dd>
            <span className="number">{value}</span>{' '}
            <small className="muted">
              自 <DateText at={since} />
            </small>
          </dd>
        </Fragment>
      ))}
      {enterprise.names.map(({ name, kind, since }) => (
        <Fragment key={kind + name + since}>
          <dt>{nameKindWord[kind] ?? kind}</dt>
          <dd>
            {name}{' '}
            <small className="muted">
              自 <DateText at={since} />
            </small>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
