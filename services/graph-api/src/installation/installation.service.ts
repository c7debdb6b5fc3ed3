import { iso } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { Installation } from './installation.type.ts';

type InstallationRecord = Pick<Installation, 'demo' | 'edition' | 'ledgerSequence'>;

/** Whose database this is, and whether for demonstration: the database remembers it. */
export class InstallationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async get(): Promise<Installation> {
    const record = await this.read();
    if (!record) throw new AppError('UNAVAILABLE', '系统还没有准备好,请先运行 npm start。');
    return { name: '链图', ...record, now: iso(this.clock.now()) };
  }

  async isDemo(): Promise<boolean> {
    return (await this.read())?.demo ?? false;
  }

  private read(): Promise<InstallationRecord | null> {
    return this.database.readOne<InstallationRecord>('installation/get-installation');
  }
}
