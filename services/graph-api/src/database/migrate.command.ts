import { systemClock } from '../clock.ts';
import { connected } from './connected.ts';
import { migrate, migrationInfo, validateMigrations } from './migrate.ts';

const [task = 'migrate'] = process.argv.slice(2);

await connected(async (database) => {
  if (task === 'migrate') await migrate(database, systemClock);
  const listed = task === 'validate' ? await validateMigrations(database) : await migrationInfo(database);
  for (const { version, description, state, appliedAt } of listed) {
    const when = appliedAt === null ? '' : new Date(appliedAt).toISOString();
    process.stdout.write(`V${version}  ${state.padEnd(8)} ${description} ${when}\n`);
  }
});
