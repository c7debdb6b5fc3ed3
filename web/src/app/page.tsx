import { WorkbenchPage } from '@/features/workbench/WorkbenchPage';

export default function Route() {
  return <WorkbenchPage />;
}
