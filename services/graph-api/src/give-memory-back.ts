import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// V8 offers this to contexts that are made after it was told to.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Gives back at once what a large step has left: V8 would let it pile up to several times of what is in use, and a
 * process that takes in a long file has a bound. Takes some tens of milliseconds; only for steps of seconds.
 */
export function giveMemoryBack(): void {
  collect();
}
