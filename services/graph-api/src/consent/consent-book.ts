import { FOREVER } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Consents } from '../policy/actor.ts';
import type { Audience } from '../policy/policy-table.ts';
import { consentFieldOf } from './consent-field.ts';

interface ChangedFirm {
  sequence: number;
  enterpriseId: string;
  given: { field: string; audience: Audience }[];
}

type Given = Map<string, ReadonlyMap<string, Audience>>;

const FIRMS_A_STATEMENT = 5_000;

/**
 * What firms consent to now, kept by the process. Each request says with its session up to which act there are
 * consents; what is kept is brought up to that act before anything is shown, and only when there was one.
 */
export class ConsentBook implements Consents {
  private sequence = 0;
  private given: Given = new Map();
  private reading: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: Database) {}

  /** The consents as they were at this act, or later. */
  async asOf(sequence: number): Promise<Consents> {
    if (sequence !== this.sequence) {
      const read = this.reading.then(() => this.read(sequence));
      this.reading = read.catch(() => {});
      await read;
    }
    return this;
  }

  audienceOf(enterpriseId: string, field: string): Audience | undefined {
    const known = consentFieldOf(field);
    return known === undefined ? undefined : this.given.get(enterpriseId)?.get(known);
  }

  /** What is kept here is of this moment: an actor who is written down, in a job, is written without it. */
  toJSON(): undefined {
    return undefined;
  }

  /** Goes back to the beginning where there are fewer acts than before: the graph is being rebuilt. */
  private async read(sequence: number): Promise<void> {
    if (sequence === this.sequence) return;
    const anew = sequence < this.sequence;
    const given: Given = anew ? new Map() : this.given;
    let since = anew ? 0 : this.sequence;
    for (;;) {
      const params = { since, forever: FOREVER, limit: FIRMS_A_STATEMENT };
      const changed = await this.database.read<ChangedFirm>('consent/list-changed', params);
      for (const firm of changed) keep(given, firm);
      since = changed.at(-1)?.sequence ?? since;
      if (changed.length < FIRMS_A_STATEMENT) break;
    }
    this.given = given;
    this.sequence = since;
  }
}

function keep(given: Given, { enterpriseId, given: now }: ChangedFirm): void {
  if (now.length === 0) given.delete(enterpriseId);
  else given.set(enterpriseId, new Map(now.map(({ field, audience }) => [field, audience])));
}
