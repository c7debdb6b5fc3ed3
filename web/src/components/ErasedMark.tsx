import { DateText } from '@/components/DateText';

/** Where a contact stood that was erased. */
export function ErasedMark({ at }: { at: string }) {
  return (
    <span className="muted" data-testid="erased">
      已按要求删除 <DateText at={at} />
    </span>
  );
}
