import type { CombinedError } from 'urql';

/** An error as a page shows it: what happened, and the number to quote when asking for help. */
export interface Problem {
  code: string;
  message: string;
  id: string | null;
}

export function problemOf(error: CombinedError): Problem {
  const [first] = error.graphQLErrors;
  if (!first) {
    return {
      code: 'UNAVAILABLE',
      message: '连接不上服务。请检查网络后重试,已填写的内容不会丢失。',
      id: null,
    };
  }
  const { code, id } = first.extensions;
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    message: first.message,
    id: typeof id === 'string' ? id : null,
  };
}

/** Sends the reader to sign in, and back to this page afterwards. */
export function goToSignIn(): void {
  const { pathname, search } = window.location;
  if (pathname === '/sign-in') return;
  window.location.replace(`/sign-in?return=${encodeURIComponent(pathname + search)}`);
}

/** Sends whoever still has a first password to the page where it is changed. */
export function goToPassword(): void {
  if (window.location.pathname !== '/password') window.location.replace('/password');
}

/** Opens the page where a problem of this code is settled, if it is another page. */
export function leadAway(code: string | undefined): void {
  if (code === 'UNAUTHENTICATED') goToSignIn();
  if (code === 'PASSWORD_CHANGE') goToPassword();
}
