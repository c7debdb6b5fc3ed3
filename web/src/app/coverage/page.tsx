import { CoveragePage } from '@/features/coverage/CoveragePage';

export default function Route() {
  return <CoveragePage />;
}
