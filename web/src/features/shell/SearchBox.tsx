'use client';

import { useRouter } from 'next/navigation';

/** Search from every page; the answer has a page, so that it can be shared. */
export function SearchBox({ onSearch }: { onSearch?: () => void }) {
  const router = useRouter();
  const search = (form: FormData) => {
    const text = String(form.get('q') ?? '').trim();
    if (!text) return;
    router.push(`/search?q=${encodeURIComponent(text)}`);
    onSearch?.();
  };
  return (
    <form className="search-box" action={search}>
      <input name="q" type="search" placeholder="企业、产品、环节、拼音首字母" aria-label="搜索" />
      <button type="submit" className="button">
        搜索
      </button>
    </form>
  );
}
