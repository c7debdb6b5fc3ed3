import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../services/graph-api/src/policy/actor.ts';
import {
  CIHUI,
  districtOfficer,
  loadModel,
  streetOfficer,
  submitAndApprove,
  takeIn,
  ZOUMALING,
} from '../support/kernel.ts';
import type { TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DAY_MS = 86_400_000;
const PASSWORD = '北湖南山东岭西桥中塔';
const glass = { name: '武汉嵘汐显示材料科技有限公司', code: '914201125BCLLKH99F' };
const chemistry = { name: '武汉汐驰电子化学有限公司', code: '914201121K8UE4CT3K' };
const CLAIM =
  'mutation Claim($claim: ClaimInput!) { claimEnterprise(claim: $claim) { name role enterpriseId } }';
const VIEWER = '{ viewer { name role enterpriseId } }';

interface Viewer {
  viewer: { name: string; role: string; enterpriseId: string } | null;
}

describe('a firm takes an account of its own', () => {
  let server: TestServer;
  const officer = streetOfficer(ZOUMALING);
  const firms = { glass: '', chemistry: '', nameless: '' };

  const firmOf = async (name: string) => {
    const [found] = await server.database.command<{ id: string }>(
      'MATCH (firm:Enterprise {name: $name}) RETURN firm.id AS id',
      { name },
    );
    return found?.id ?? '';
  };

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    const text =
      '企业名称,统一社会信用代码,产业链,环节\n' +
      `${glass.name},${glass.code},新型显示,玻璃基板\n${chemistry.name},${chemistry.code},新型显示,偏光片\n` +
      '演示无代码有限公司,,新型显示,靶材\n';
    const taken = await takeIn(server.services, ZOUMALING, '清单.csv', Buffer.from(text), 'claim-list');
    await submitAndApprove(server.services, ZOUMALING, taken.revisionId);
    server.clock.advance(1_000);
    firms.glass = await firmOf(glass.name);
    firms.chemistry = await firmOf(chemistry.name);
    firms.nameless = await firmOf('演示无代码有限公司');
  });
  afterAll(() => server.close());

  const invite = async (actor: Actor, firm: string) => {
    server.clock.advance(1_000);
    return server.services.invitations.invite(actor, firm);
  };
  const claim = async (said: { code: string; word: string; name: string }, client?: TestClient) => {
    const browser = client ?? (await server.client());
    return browser.graphql<{ claimEnterprise: Viewer['viewer'] }>(CLAIM, {
      claim: { password: PASSWORD, ...said },
    });
  };
  const refusal = async (said: { code: string; word: string }) => {
    const { errors } = await claim({ ...said, name: 'somebody' });
    return `${errors?.[0]?.extensions.code} ${errors?.[0]?.message}`;
  };
  const stateOf = async (firm: string) =>
    (await server.services.invitations.access(officer, firm)).invitation;

  it('is invited by the street where it operates and by the district, by nobody else', async () => {
    await expect(invite(streetOfficer(CIHUI), firms.glass)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(invite(districtOfficer, firms.nameless)).rejects.toThrow('还没有统一社会信用代码');
    const { word, ...slip } = await invite(districtOfficer, firms.chemistry);
    expect(slip).toMatchObject({ enterpriseName: chemistry.name, code: chemistry.code });
    const kept = await server.database.command<{ text: string }>(
      'MATCH (n:Invitation) UNWIND keys(n) AS key RETURN toStringOrNull(n[key]) AS text',
    );
    expect(kept.map(({ text }) => text).join('\n')).not.toContain(word);
    expect(kept.map(({ text }) => text).join('\n')).toContain('$argon2id$');
  });

  it('is told one sentence whatever is wrong: the code, the word, or an invitation that no longer holds', async () => {
    const first = await invite(officer, firms.glass);
    const wrong = [
      await refusal({ code: '91420112MA00000000', word: first.word }),
      await refusal({ code: chemistry.code, word: first.word }),
      await refusal({ code: glass.code, word: 'abcd-efgh-jkmn' }),
    ];
    const second = await invite(officer, firms.glass);
    wrong.push(await refusal({ code: glass.code, word: first.word }));
    await server.services.invitations.revoke(officer, firms.glass);
    expect(await stateOf(firms.glass)).toMatchObject({ ending: 'REVOKED' });
    wrong.push(await refusal({ code: glass.code, word: second.word }));
    const third = await invite(officer, firms.glass);
    server.clock.advance(14 * DAY_MS);
    wrong.push(await refusal({ code: glass.code, word: third.word }));
    expect(new Set(wrong)).toEqual(
      new Set(['BAD_INPUT 代码和邀请词对不上,或邀请已过期、用过、作废。请核对邀请单,或请所在街道重新邀请。']),
    );
    await expect(server.services.invitations.revoke(officer, firms.glass)).rejects.toMatchObject({
      code: 'STATE',
    });
  });

  it('claims with code and word, and is signed in as itself; the word is used up', async () => {
    const { word } = await invite(officer, firms.glass);
    const client = await server.client();
    const typed = {
      code: ` ${glass.code.toLowerCase()}`,
      word: ` ${word.toUpperCase()} `,
      name: 'Glass-Firm',
    };
    const { data } = await claim(typed, client);
    const viewer = { name: 'glass-firm', role: 'ENTERPRISE', enterpriseId: firms.glass };
    expect(data?.claimEnterprise).toEqual(viewer);
    expect((await client.graphql<Viewer>(VIEWER)).data?.viewer).toEqual(viewer);
    expect(await stateOf(firms.glass)).toMatchObject({ ending: 'USED', accountName: 'glass-firm' });
    expect(await refusal({ code: glass.code, word })).toMatch(/^BAD_INPUT 代码和邀请词/);
    const again = await server.client();
    expect((await again.attemptSignIn('glass-firm', PASSWORD)).errors).toBeUndefined();
  });

  it('keeps the invitation where the name is taken or the password weak', async () => {
    const { word } = await invite(officer, firms.chemistry);
    const said = { code: chemistry.code, word, name: 'glass-firm' };
    expect((await claim(said)).errors?.[0]).toMatchObject({ extensions: { code: 'CONFLICT' } });
    const weak = { ...said, name: 'chemistry-firm', password: 'aaaaaaaaaa' };
    expect((await claim(weak)).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(await stateOf(firms.chemistry)).not.toHaveProperty('ending', 'USED');
    const both = await Promise.all(['first-one', 'second-one'].map((name) => claim({ ...said, name })));
    expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
    const { accounts } = await server.services.invitations.access(officer, firms.chemistry);
    expect(accounts).toEqual([chemistry.name]);
  });

  it('writes invitations and claims to the audit log, refused ones too', async () => {
    const entries = await server.database.command<{ action: string; outcome: string; entries: number }>(
      `MATCH (n:AuditEntry) WHERE n.action CONTAINS 'INVIT' OR n.action = 'ENTERPRISE_CLAIMED'
       RETURN n.action AS action, n.outcome AS outcome, count(*) AS entries ORDER BY action, outcome`,
    );
    expect(entries.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'ENTERPRISE_CLAIMED FAILED',
      'ENTERPRISE_CLAIMED OK',
      'ENTERPRISE_INVITED OK',
      'INVITATION_REVOKED OK',
    ]);
  });

  it('acts as the firm that it was merged into, and as itself again when that is undone', async () => {
    const client = await server.client();
    await client.attemptSignIn('glass-firm', PASSWORD);
    const own = async () => (await client.graphql<Viewer>(VIEWER)).data?.viewer?.enterpriseId;
    const merge = { survivorId: firms.chemistry, mergedIds: [firms.glass], note: null };
    const { id } = await server.services.identities.merge(districtOfficer, merge, 'claim-merge');
    server.clock.advance(1_000);
    expect(await own()).toBe(firms.chemistry);
    const seen = await client.graphql<{ enterprise: { rows: unknown[] } }>(
      'query Own($id: ID!) { enterprise(id: $id) { rows { rowKey } } }',
      { id: firms.chemistry },
    );
    expect(seen.data?.enterprise.rows).toHaveLength(2);
    const { word } = await invite(officer, firms.chemistry);
    const former = await claim({ code: glass.code, word, name: 'former-code' });
    expect(former.data?.claimEnterprise?.enterpriseId).toBeTruthy();
    await server.services.identities.undo(districtOfficer, id, 'claim-undo');
    server.clock.advance(1_000);
    expect(await own()).toBe(firms.glass);
  });

  it('is slowed down like signing in', async () => {
    const client = await server.client();
    const codes: (string | undefined)[] = [];
    for (let attempt = 0; attempt < 40; attempt++) {
      const { errors } = await claim({ code: glass.code, word: 'x', name: 'x' }, client);
      codes.push(errors?.[0]?.extensions.code);
    }
    expect(codes).toContain('LIMIT');
  });
});
