import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 12];

/** Ends the program with a sentence. */
export function fail(message) {
  process.stderr.write(`\n出错:${message}\n`);
  process.exit(1);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  fail(`需要 Node.js ${OLDEST_NODE.join('.')} 或更新的版本,现在是 ${process.versions.node}。请升级后重试。`);
}

/** Installs the packages of package-lock.json where node_modules is not what it says. */
export function installPackages() {
  if (isInstalled()) return;
  const from = Date.now();
  process.stdout.write('安装程序所需的软件包(npm ci)…\n');
  const { status } = spawnSync(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (status !== 0) fail('软件包没有安装成功。请检查网络和磁盘空间,然后重试。');
  process.stdout.write(`软件包已装好,用了 ${((Date.now() - from) / 1000).toFixed(1)} 秒\n`);
}

/** npm keeps what it installed in a hidden lock file, written when an installation is whole. */
function isInstalled() {
  const kept = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(kept)) return false;
  const installed = packagesOf(kept);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
