'use client';

import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/components/Button';
import { dayOf } from '@/components/DateText';
import { LoadingView, ProblemLine } from '@/components/StateView';
import { InvitationSlip } from '@/features/invitation/InvitationSlip';
import { graphql } from '@/generated';
import type { InvitationSlip_SlipFragment, InvitationState_AccessFragment } from '@/generated/graphql';
import { useAct } from '@/graphql/use-act';
import { invitationWord } from '@/words';

const AccessDocument = graphql(`
  query EnterpriseAccess($id: ID!) { enterpriseAccess(enterpriseId: $id) { ...InvitationState_access } }
`);

graphql(`
  fragment InvitationState_access on EnterpriseAccess {
    code accounts invitation { invitedAt invitedBy lastDay state accountName }
  }
`);

const InviteMutation = graphql(`
  mutation InviteEnterprise($id: ID!) { inviteEnterprise(enterpriseId: $id) { ...InvitationSlip_slip } }
`);

const RevokeMutation = graphql(`
  mutation RevokeInvitation($id: ID!) { revokeInvitation(enterpriseId: $id) { code } }
`);

/** Whether the firm has an account, and the slip by which it takes one. */
export function InvitationPanel({ id, name }: { id: string; name: string }) {
  const [{ data }, ask] = useQuery({ query: AccessDocument, variables: { id } });
  const invite = useAct(InviteMutation);
  const revoke = useAct(RevokeMutation);
  const [slip, setSlip] = useState<InvitationSlip_SlipFragment | null>(null);
  const reload = () => ask({ requestPolicy: 'network-only' });
  if (!data) return <LoadingView />;
  const access = data.enterpriseAccess;
  const open = access.invitation?.state === 'OPEN';
  const makeSlip = async () => {
    const made = await invite.run({ id });
    if (!made) return;
    setSlip(made.inviteEnterprise);
    reload();
  };
  const takeBack = async () => {
    if (!(await revoke.run({ id }))) return;
    setSlip(null);
    reload();
  };
  return (
    <>
      {slip && <InvitationSlip slip={slip} />}
      <div className="panel" data-testid="invitation">
        <InvitationState access={access} />
        <div className="buttons">
          <Button
            kind={slip ? undefined : 'primary'}
            busy={invite.running}
            disabled={!access.code}
            data-testid="invite"
            onClick={makeSlip}
          >
            {open ? '重新邀请' : '邀请企业'}
          </Button>
          {open && (
            <Button kind="danger" busy={revoke.running} data-testid="revoke-invitation" onClick={takeBack}>
              作废邀请
            </Button>
          )}
        </div>
        {open && !slip && <p className="muted">邀请词只显示一次。遗失了就重新邀请,原来的随即作废。</p>}
        {!access.code && (
          <p className="muted">{name}还没有统一社会信用代码,认领时要用它。请先在清单里补上,再邀请。</p>
        )}
        <ProblemLine problem={invite.problem ?? revoke.problem} />
      </div>
    </>
  );
}

function InvitationState({ access }: { access: InvitationState_AccessFragment }) {
  const { accounts, invitation } = access;
  return (
    <p data-testid="invitation-state">
      {accounts.length > 0 ? `已有企业账号:${accounts.join('、')}。` : '还没有企业账号。'}
      {invitation && (
        <>
          最近一次邀请:{dayOf(invitation.invitedAt)} 由 {invitation.invitedBy} 发出,
          {invitationWord[invitation.state]}
          {invitation.state === 'OPEN' && `,有效至 ${invitation.lastDay}`}
          {invitation.accountName && `(账号 ${invitation.accountName})`}。
        </>
      )}
      {!invitation && accounts.length === 0 && '邀请后企业可以自己看到并更正清单里的内容,更正仍由街道确认。'}
    </p>
  );
}
