// `npm test`: sets up what the tests need, runs all stages, and counts. Plain JavaScript: nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, fail, installPackages, root } from './install.mjs';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Runs of vitest that share the files of a stage, each with a Neo4j of its own; a given one cannot be shared. */
const LANES = databaseIsGiven() ? 1 : 2;

const count = { passed: 0, failed: 0 };
const summary = [];

checkNode();
process.chdir(root);
installPackages();
providePackage('chromium', 'Chromium 浏览器', () => BROWSERS.some((path) => existsSync(path)));
providePackage('libreoffice-calc-nogui', 'LibreOffice', () => existsSync('/usr/bin/soffice'));
providePackage('python3-uno', 'LibreOffice 的 Python 接口', hasOfficeBindings);
providePackage('fonts-noto-cjk', '中文字体', hasChineseFont);

const reports = mkdtempSync(join(tmpdir(), 'liantu-reports-'));
npmStage('lint');
npmStage('types');
if (scripts()['generate:check']) npmStage('generate:check');
const fromSource = ['unit', 'acceptance', 'queries'];
await vitestStage(
  Array.from({ length: LANES }, (_, index) => ({ projects: fromSource, shard: `${index + 1}/${LANES}` })),
);
if (npmStage('build')) {
  const servers = { projects: ['built', 'faults'], shard: '1/1' };
  const pages = { projects: ['end-to-end'], shard: '1/1' };
  for (const lanes of LANES === 1 ? [[servers], [pages]] : [[servers, pages]]) await vitestStage(lanes);
}
rmSync(reports, { recursive: true, force: true });

process.stdout.write(`\n${summary.join('\n')}\n`);
process.stdout.write(`tests: ${count.passed} passed, ${count.failed} failed\n`);
process.exitCode = count.failed === 0 ? 0 : 1;

/** Installs a Debian package that the tests need and the machine lacks. */
function providePackage(name, what, isThere) {
  if (isThere()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write(`测试需要${what},正在用 apt 安装 ${name} …\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env, stdio: 'ignore' });
  }
  if (!isThere()) fail(`测试需要${what},本机没有,也没能自动安装。请安装后重试,例如 apt install ${name}。`);
}

function databaseIsGiven() {
  const file = join(root, '.env');
  return (
    Boolean(process.env.NEO4J_URI) || (existsSync(file) && /^NEO4J_URI=./m.test(readFileSync(file, 'utf8')))
  );
}

function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function hasOfficeBindings() {
  return spawnSync('/usr/bin/python3', ['-c', 'import uno'], { stdio: 'ignore' }).status === 0;
}

function scripts() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
}

/** Runs an npm script under its heading; where it fails, that counts as one failure. */
function npmStage(script) {
  const passed = runStage(script, 'npm', ['run', '--silent', script]);
  if (!passed) count.failed += 1;
  return passed;
}

/** Runs vitest in some lanes at once, each with projects of vitest.config.ts, and adds up what they report. */
async function vitestStage(lanes) {
  const title = `vitest ${[...new Set(lanes.flatMap(({ projects }) => projects))].join(' + ')}`;
  process.stdout.write(`\n=== ${title} ===\n`);
  const from = Date.now();
  const runs = await Promise.all(lanes.map(runLane));
  sumUp(
    title,
    from,
    runs.every(({ status }) => status === 0),
  );
  for (const { status, log, report } of runs) {
    if (log) process.stdout.write(readFileSync(log));
    const failed = report?.numFailedTests ?? 0;
    count.passed += report?.numPassedTests ?? 0;
    // A file that does not load, or a run that breaks off, fails no test of its own.
    count.failed += status === 0 ? failed : Math.max(failed, 1);
    for (const line of failures(report)) summary.push(`      ${line}`);
  }
}

/** The first lane shows its output as it comes, the others keep it for afterwards. */
async function runLane({ projects, shard }, index) {
  const file = join(reports, `${projects[0]}-${index}.json`);
  const log = index === 0 ? null : join(reports, `${projects[0]}-${index}.log`);
  const args = [
    'vitest',
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    `--shard=${shard}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const out = log ? openSync(log, 'w') : 'inherit';
  const child = spawn('npx', args, { cwd: root, stdio: ['ignore', out, out] });
  const status = await new Promise((resolve) => child.once('exit', resolve).once('error', () => resolve(1)));
  if (log) closeSync(out);
  return { status, log, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null };
}

/** The names of what failed with the first lines of the reason, so that the end of a long output says what to mend. */
function failures(report) {
  return (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const file = name.slice(root.length);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return message ? [`${file}: ${firstLines(message)}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) => `${file} › ${fullName}: ${firstLines(failureMessages.join('\n'))}`,
    );
  });
}

function firstLines(text) {
  return text.split('\n').slice(0, 6).join('\n        ');
}

function runStage(title, command, args) {
  process.stdout.write(`\n=== ${title} ===\n`);
  const from = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  sumUp(title, from, status === 0);
  return status === 0;
}

function sumUp(title, from, passed) {
  summary.push(`${passed ? '通过' : '失败'}  ${title}(${((Date.now() - from) / 1000).toFixed(0)} 秒)`);
}
