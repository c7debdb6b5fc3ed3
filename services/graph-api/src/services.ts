import type { Logger } from 'pino';
import { AccountRepository } from './account/account.repository.ts';
import { AccountService } from './account/account.service.ts';
import { AuditRepository } from './audit/audit.repository.ts';
import { AuditService } from './audit/audit.service.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database/database.ts';
import { FileRepository } from './file/file.repository.ts';
import { FileService } from './file/file.service.ts';
import { JobRepository } from './job/job.repository.ts';
import { JobService } from './job/job.service.ts';
import { JobHandlers } from './job/job-handlers.ts';
import { JobRunner } from './job/job-runner.ts';
import { SessionRepository } from './session/session.repository.ts';
import { SessionService } from './session/session.service.ts';

export type Services = ReturnType<typeof createServices>;

/**
 * All services, each built once with what it needs. To add one: build it here and name it in the answer;
 * every resolver and route finds it as `services.<name>`.
 */
export function createServices(database: Database, clock: Clock, logger: Logger) {
  const accountRepository = new AccountRepository(database);
  const audit = new AuditService(new AuditRepository(database), clock);
  const jobRepository = new JobRepository(database);
  const jobHandlers = new JobHandlers();
  const jobRunner = new JobRunner(jobRepository, jobHandlers, clock, logger);
  const jobs = new JobService(jobRepository, clock, () => jobRunner.wake());
  const files = new FileService(new FileRepository(database), jobs, audit);
  return {
    database,
    clock,
    logger,
    audit,
    jobs,
    jobHandlers,
    jobRunner,
    files,
    accounts: new AccountService(accountRepository),
    sessions: new SessionService(new SessionRepository(database), accountRepository, audit, clock),
  };
}
