import pino from 'pino';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Actor } from '../policy/actor.ts';
import { createServices } from '../services.ts';

/** 走马岭街道: where the firm of the demo enterprise account is. */
const DEMO_FIRM_STREET = '420112006';
const HIRED = 12;

/** Gives the demo account `enterprise` a firm of the demo lists, which has something to correct that waits. */
export async function giveDemoFirm(database: Database, clock: Clock): Promise<void> {
  const now = clock.now();
  const [given] = await database.write((tx) =>
    tx.run<{ accountId: string; accountName: string; enterpriseId: string }>('account/give-demo-firm', {
      name: 'enterprise',
      streetCode: DEMO_FIRM_STREET,
      now,
    }),
  );
  if (!given) return;
  const { accountId, accountName, enterpriseId } = given;
  const actor: Actor = {
    id: accountId,
    name: accountName,
    role: 'ENTERPRISE',
    streetCode: null,
    enterpriseId,
  };
  const services = createServices(database, clock, pino({ level: 'silent' }));
  const { fields } = await services.enterprises.get(actor, enterpriseId, null);
  const staff = fields.find(({ field, measure }) => field === 'staff' && typeof measure?.value === 'number');
  if (!staff?.evidence) return;
  const right = String((staff.measure?.value ?? 0) + HIRED);
  const correction = {
    rowKey: staff.evidence.rowKey,
    list: 'CHAIN' as const,
    kind: 'EDIT' as const,
    cells: [{ field: 'staff', text: right }],
    why: `演示:本季度新招 ${HIRED} 人`,
  };
  await services.corrections.offer(actor, correction, 'demo-correction');
}
