export function ExportDialog() {
  return <></>;
}
