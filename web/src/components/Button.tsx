import type { ReactNode } from 'react';

interface ButtonProps {
  children: ReactNode;
  kind?: 'primary' | 'danger';
  small?: boolean;
  /** Its act is under way. */
  busy?: boolean;
  disabled?: boolean;
  submits?: boolean;
  onClick?: () => void;
  'data-testid'?: string;
}

/** A plain button; while its act runs it says so and cannot be pressed again. */
export function Button({
  children,
  kind,
  small,
  busy = false,
  disabled,
  submits,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className={['button', kind, small && 'small'].filter(Boolean).join(' ')}
      disabled={disabled || busy}
      aria-busy={busy}
      onClick={onClick}
      data-testid={rest['data-testid']}
    >
      {busy ? '正在处理…' : children}
    </button>
  );
}
