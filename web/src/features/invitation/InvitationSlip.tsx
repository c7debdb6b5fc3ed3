import '@/features/invitation/invitation.css';
import { graphql } from '@/generated';
import type { InvitationSlip_SlipFragment } from '@/generated/graphql';

graphql(`fragment InvitationSlip_slip on InvitationSlip { enterpriseName code word lastDay }`);

/** What the firm is handed, on paper or by telephone; the word is shown this once. */
export function InvitationSlip({ slip }: { slip: InvitationSlip_SlipFragment }) {
  const { enterpriseName, code, word, lastDay } = slip;
  return (
    <div className="slip" role="status" data-testid="slip">
      <h3>链图 · 企业账号邀请单</h3>
      <p>{enterpriseName}</p>
      <dl className="facts">
        <dt>网址</dt>
        <dd className="number">{window.location.origin}/claim</dd>
        <dt>统一社会信用代码</dt>
        <dd className="number" data-testid="slip-code">
          {code}
        </dd>
        <dt>邀请词</dt>
        <dd className="number word" data-testid="slip-word">
          {word}
        </dd>
        <dt>有效至</dt>
        <dd className="number">{lastDay}</dd>
      </dl>
      <p className="muted">
        邀请词只用一次,请只交给企业负责人。开通后可以看到清单里怎么写本企业,并提出更正。
      </p>
      <button type="button" className="button no-print" onClick={printSlip}>
        打印
      </button>
    </div>
  );
}

/** The slip alone: it is handed to somebody who is shown nothing else. */
function printSlip() {
  document.body.classList.add('prints-slip');
  window.print();
  document.body.classList.remove('prints-slip');
}
