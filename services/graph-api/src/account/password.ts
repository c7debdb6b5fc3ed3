import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../error/app-error.ts';

/** argon2id (the library's default) with 19 MiB, two passes, one lane: the OWASP minimum, about 30 ms here. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, OPTIONS);
}

export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password, OPTIONS);
}

/** Without what is read wrongly from paper: 0 and o, 1 and l and i. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LEAST_LENGTH = 10;
const MOST_LENGTH = 200;

/** A password to hand over once: three groups of four, about 59 bits. */
export function firstPassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group()].join('-');
}

/** Refuses what is easily guessed; length counts more than kinds of characters. */
export function demandGoodPassword(password: string, accountName: string): void {
  const refuse = (message: string) => {
    throw new AppError('BAD_INPUT', message, { place: { field: 'newPassword' } });
  };
  if (password.length < LEAST_LENGTH || password.length > MOST_LENGTH)
    refuse(`新密码至少 ${LEAST_LENGTH} 个字符。请加长后再保存。`);
  if (password.trim() !== password) refuse('新密码前后不能有空格。请去掉后再保存。');
  if (new Set(password).size < 5) refuse('新密码里不同的字符太少,容易被猜到。请换一个。');
  if (password.toLowerCase().includes(accountName.toLowerCase()))
    refuse('新密码里不能包含账号名。请换一个。');
}
