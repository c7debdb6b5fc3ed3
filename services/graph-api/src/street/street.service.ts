import type { Database } from '../database/database.ts';
import type { Street } from './street.type.ts';

/** The streets of the district. They do not change while a process runs. */
export class StreetService {
  private loaded: Promise<Map<string, Street>> | null = null;

  constructor(private readonly database: Database) {}

  async list(): Promise<Street[]> {
    return [...(await this.byCode()).values()];
  }

  /** Names streets by code; a code that is not ours is shown as it is. */
  async namer(): Promise<(code: string) => string> {
    const streets = await this.byCode();
    return (code) => streets.get(code)?.name ?? code;
  }

  private byCode(): Promise<Map<string, Street>> {
    this.loaded ??= this.database
      .read<Street>('street/list-streets')
      .then((streets) => new Map(streets.map((street) => [street.code, street])));
    return this.loaded;
  }
}
