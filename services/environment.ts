import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './graph-api/src/error/app-error.ts';
import { projectRoot } from './project-root.ts';

const port = (name: string) =>
  z.coerce
    .number(`${name} 应是端口号`)
    .int(`${name} 应是整数`)
    .min(1, `${name} 应在 1 到 65535 之间`)
    .max(65535, `${name} 应在 1 到 65535 之间`);

const flag = (name: string) =>
  z
    .enum(['1', '0', 'on', 'off', 'true', 'false', 'yes', 'no'], `${name} 应是 on 或 off`)
    .transform((text) => ['1', 'on', 'true', 'yes'].includes(text));

const schema = z.object({
  PORT: port('PORT').default(3000),
  HOST: z.string().default('127.0.0.1'),
  LIANTU_HOME: z.string().default('.liantu'),
  LIANTU_CACHE: z.string().default(join(homedir(), '.cache', 'liantu')),
  LIANTU_DEMO: flag('LIANTU_DEMO').default(true),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
      'LOG_LEVEL 应是 trace、debug、info、warn、error、silent 之一',
    )
    .default('info'),
  NEO4J_PORT: port('NEO4J_PORT').optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'NEO4J_URI 应形如 bolt://主机:7687 或 neo4j://主机:7687')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  JAVA_HOME: z.string().optional(),
});

/** The settings of this installation; `.env.example` says what each is for. Folders are absolute paths. */
export type Environment = z.infer<typeof schema>;

let known: Environment | undefined;

/** The settings of this process, read once; variables of the process win over the file `.env`. */
export function environment(): Environment {
  if (!known) {
    const file = join(projectRoot, '.env');
    if (existsSync(file)) process.loadEnvFile(file);
    known = readEnvironment(process.env);
  }
  return known;
}

/** Checks settings; an empty value counts as not given. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${issue.message}(现在是 “${given[name]}”)`;
    });
    throw new AppError('BAD_INPUT', `环境变量有误:${wrong.join(';')}。请改正 .env 或环境变量后重试。`);
  }
  return {
    ...parsed.data,
    LIANTU_HOME: resolve(projectRoot, parsed.data.LIANTU_HOME),
    LIANTU_CACHE: resolve(projectRoot, parsed.data.LIANTU_CACHE),
  };
}
