'use client';

import { type MouseEvent, useRef, useState } from 'react';
import { PlaceItems } from '@/features/shell/PlaceMenus';
import { groupsOf, workbench } from '@/features/shell/places';
import { SearchBox } from '@/features/shell/SearchBox';
import type { Role } from '@/generated/graphql';

/** The main menu of a telephone: search and all places, over the page. */
export function PlaceDrawer({ role }: { role: Role }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  // Where a link leads the drawer is in the way; beside it lies the page, that is the dialog's own backdrop.
  const press = ({ target, currentTarget }: MouseEvent<HTMLElement>) => {
    if (target === currentTarget || (target as HTMLElement).closest('a')) close();
  };
  return (
    <div className="drawer-frame">
      <button
        type="button"
        className="menu-button"
        aria-haspopup="dialog"
        data-testid="open-drawer"
        onClick={show}
      >
        菜单
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog, and Enter on a link is a click */}
      <dialog
        ref={dialog}
        className="drawer"
        aria-label="主菜单"
        onClick={press}
        onClose={() => setOpen(false)}
      >
        {open && (
          <nav className="drawer-places" aria-label="主菜单">
            <button type="button" className="link drawer-close" onClick={close}>
              关闭
            </button>
            {role !== 'ADMINISTRATOR' && <SearchBox onSearch={close} />}
            {[{ text: '', places: [workbench] }, ...groupsOf(role)].map(({ text, places }) => (
              <section key={text}>
                {text && <h2>{text}</h2>}
                <ul>
                  <PlaceItems places={places} />
                </ul>
              </section>
            ))}
          </nav>
        )}
      </dialog>
    </div>
  );
}
