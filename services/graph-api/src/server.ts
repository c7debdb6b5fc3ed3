import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { AppError } from './error/app-error.ts';
import { httpStatus, showError } from './error/format-error.ts';
import { exportRoutes } from './export/export.routes.ts';
import { fileRoutes } from './file/file.routes.ts';
import { createApollo } from './graphql/apollo.ts';
import { healthRoutes } from './health/health.routes.ts';
import { HealthService } from './health/health.service.ts';
import { ownDataRoutes } from './own-data/own-data.routes.ts';
import type { Pages } from './pages/pages.ts';
import { contentSecurityPolicy, newNonce, securityHeaders } from './pages/security-headers.ts';
import type { Actor } from './policy/actor.ts';
import { createSchema } from './schema.ts';
import type { Services } from './services.ts';
import { SESSION_SECONDS, tokenHashOf } from './session/session.service.ts';
import { newTrace, type Trace, traced } from './trace.ts';
import { workbookRoutes } from './workbook/workbook.routes.ts';

declare module 'fastify' {
  interface FastifyRequest {
    trace: Trace;
    nonce: string;
  }
}

export interface ServerOptions {
  services: Services;
  logger: Logger;
  /** No introspection, no details in errors, no development sources in the Content-Security-Policy. */
  production: boolean;
  /** Null while the web is not built: then only the API answers. */
  pages: Pages | null;
}

const SESSION_COOKIE = 'liantu_session';
const BODY_LIMIT = 1_048_576;
const MINUTE = 60_000;
const REQUESTS_A_MINUTE = 1_200;
const SIGN_INS_A_MINUTE = 20;

/** The one origin: `/graphql`, `/files`, `/health`, and the pages for everything else. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { services, logger, production } = options;
  const app = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: MINUTE,
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: true,
  }) as unknown as FastifyInstance;
  traceRequests(app, logger);
  guardRequests(app, production);
  showErrors(app, logger);
  await app.register(fastifyCookie);
  await app.register(rateLimit, {
    max: REQUESTS_A_MINUTE,
    timeWindow: MINUTE,
    allowList: (request) => request.url.startsWith('/_next/static/'),
    errorResponseBuilder: tooManyRequests,
  });
  const health = new HealthService(services.database, logger);
  app.addHook('onReady', async () => services.jobRunner.start());
  app.addHook('preClose', async () => {
    health.stop();
    await services.jobRunner.stop();
  });
  healthRoutes(app, health);
  await graphqlRoute(app, options);
  const actorOf = async (request: FastifyRequest) => (await signedIn(request, services)).actor;
  await fileRoutes(app, services.files, actorOf);
  workbookRoutes(app, services.workbooks, actorOf);
  exportRoutes(app, services.exports, actorOf);
  ownDataRoutes(app, services.ownData, actorOf);
  pageRoutes(app, options.pages);
  return app;
}

/** Gives each request an id and a trace, and writes one log line when it is answered. */
function traceRequests(app: FastifyInstance, logger: Logger): void {
  app.addHook('onRequest', (request, _reply, done) => {
    request.trace = newTrace(request.id);
    traced(request.trace, done);
  });
  // Reading a body leaves the trace; the handler runs inside it again.
  app.addHook('preHandler', (request, _reply, done) => traced(request.trace, done));
  app.addHook('onResponse', async (request, reply) => {
    const { id: requestId, actorId, operation, statements, boltMilliseconds } = request.trace;
    const quiet = request.url.startsWith('/_next/') || request.url.startsWith('/health/');
    logger[quiet ? 'debug' : 'info'](
      {
        requestId,
        actorId,
        operation,
        method: request.method,
        path: request.url.split('?')[0],
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        statements: statements.length,
        boltMilliseconds: Math.round(boltMilliseconds),
      },
      'answered',
    );
  });
}

/** Security headers for every answer; refuses what another site's page sends in a signed-in user's name. */
function guardRequests(app: FastifyInstance, production: boolean): void {
  app.addHook('onRequest', async (request, reply) => {
    request.nonce = newNonce();
    reply.headers({
      ...securityHeaders,
      'content-security-policy': contentSecurityPolicy(request.nonce, production),
      'x-request-id': request.id,
    });
    if (request.method === 'GET' || request.method === 'HEAD') return;
    if (comesFromAnotherSite(request)) {
      throw new AppError('FORBIDDEN', '请求来自其他网站,已拒绝。请在本系统的页面内操作。');
    }
  });
}

function comesFromAnotherSite({ headers }: FastifyRequest): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  const { origin } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.host;
}

function showErrors(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error, request, reply) => {
    const shown = traced(request.trace, () => showError(asAppError(error), logger));
    const { message, ...extensions } = shown;
    return reply.code(httpStatus[shown.code]).send({ errors: [{ message, extensions }] });
  });
}

/** Fastify refuses large or broken bodies itself, with an English text and a status. */
function asAppError(error: unknown): unknown {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (error instanceof AppError || status >= 500) return error;
  if (status === 413) return new AppError('LIMIT', '内容太大,无法接收。文件请控制在 30 MB 以内。');
  return new AppError('BAD_INPUT', '请求的内容不合要求。请刷新页面后再试。');
}

function tooManyRequests() {
  return new AppError('LIMIT', '操作太频繁,请一分钟后再试。');
}

async function graphqlRoute(
  app: FastifyInstance,
  { services, logger, production }: ServerOptions,
): Promise<void> {
  const apollo = createApollo(createSchema(services), logger, production);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const signInLimit = app.createRateLimit({ max: SIGN_INS_A_MINUTE, timeWindow: MINUTE });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, {
      context: async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => ({
        ...(await signedIn(request, services)),
        requestId: request.id,
        limitSignIn: async () => {
          const { isAllowed, ...state } = await signInLimit(request);
          if (!isAllowed && 'isExceeded' in state && state.isExceeded) throw tooManyRequests();
        },
        setSessionToken: (token) => setSessionCookie(request, reply, token),
      }),
    }),
  });
}

/** Who sends this request, by the session cookie. */
async function signedIn(
  request: FastifyRequest,
  services: Services,
): Promise<{ actor: Actor | null; sessionHash: string | null }> {
  const token = request.cookies[SESSION_COOKIE];
  if (!token) return { actor: null, sessionHash: null };
  const sessionHash = tokenHashOf(token);
  const actor = await services.sessions.actor(sessionHash);
  request.trace.actorId = actor?.id ?? null;
  return { actor, sessionHash: actor && sessionHash };
}

function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string | null): void {
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax' as const,
    secure: request.protocol === 'https' || request.headers['x-forwarded-proto'] === 'https',
  };
  if (token === null) reply.clearCookie(SESSION_COOKIE, options);
  else reply.setCookie(SESSION_COOKIE, token, { ...options, maxAge: SESSION_SECONDS });
}

function pageRoutes(app: FastifyInstance, pages: Pages | null): void {
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, async (request, reply) => {
    const isPage = request.method === 'GET' || request.method === 'HEAD';
    if (!pages || !isPage) throw new AppError('NOT_FOUND', '没有这个地址。请回到首页。');
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    // Next reads the nonce for its scripts from this header of the request.
    request.raw.headers['content-security-policy'] = String(reply.getHeader('content-security-policy'));
    reply.hijack();
    await pages.handle(request.raw, reply.raw);
  });
}
