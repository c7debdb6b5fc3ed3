'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '@/components/Button';
import { CorrectionPanel, type CorrectionTarget } from '@/features/correction/CorrectionPanel';
import { type PostedList, PostForm } from '@/features/correction/PostForm';
import { useOfferCorrection } from '@/features/correction/use-offer-correction';
import type { Problem } from '@/graphql/problem';

/** The form that is open, below the part of the page it was opened from; without a row: something new is posted. */
interface OpenForm {
  section: string;
  target: CorrectionTarget | null;
}

interface OwnForms {
  /** The form of a part of the page, if it is open. */
  form: (section: string) => ReactNode;
  /** That form, or the button which opens it to post something new. */
  formOrPost: (section: string, text: string) => ReactNode;
  correctIn: (section: string) => (target: CorrectionTarget) => void;
  withdraw: (list: PostedList) => (rowKey: string) => void;
  /** Something was handed to the street just now. */
  handedIn: boolean;
  problem: Problem | null;
}

/** What a firm fills in on its page: one form at a time. */
export function useOwnForms(reload: () => void): OwnForms {
  const [open, setOpen] = useState<OpenForm | null>(null);
  const [handedIn, setHandedIn] = useState(false);
  const { offer, running, problem } = useOfferCorrection();
  const close = () => setOpen(null);
  const done = () => {
    close();
    setHandedIn(true);
    reload();
  };
  const show = (next: OpenForm) => {
    setHandedIn(false);
    setOpen(next);
  };
  const withdraw = async (list: PostedList, rowKey: string) => {
    if (running) return;
    // A demand stays in the list as taken back; a supply goes.
    const cells = list === 'DEMAND' ? [{ field: 'demandState', text: '撤回' }] : [];
    const kind = list === 'DEMAND' ? 'EDIT' : 'REMOVE';
    if (await offer({ rowKey, list, kind, cells, why: '' })) done();
  };
  const form = (section: string) => {
    if (open?.section !== section) return null;
    const ends = { onDone: done, onClose: close };
    if (!open.target) return <PostForm list={section === 'supplies' ? 'SUPPLY' : 'DEMAND'} {...ends} />;
    const { rowKey, field } = open.target;
    return <CorrectionPanel key={`${rowKey} ${field}`} target={open.target} {...ends} />;
  };
  return {
    form,
    formOrPost: (section, text) =>
      form(section) ?? (
        <Button data-testid={`post-to-${section}`} onClick={() => show({ section, target: null })}>
          {text}
        </Button>
      ),
    correctIn: (section) => (target) => show({ section, target }),
    withdraw: (list) => (rowKey) => withdraw(list, rowKey),
    handedIn,
    problem,
  };
}
