// `npm start`: from a fresh clone to a running product. Plain JavaScript: nothing is installed yet.
import { checkNode, installPackages, root } from './install.mjs';

checkNode();
process.chdir(root);
installPackages();
const { register } = await import('tsx/esm/api');
register();
await import('../services/launcher/src/start.ts');
